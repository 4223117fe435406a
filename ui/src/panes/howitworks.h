#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

namespace dreamjar::ui {

/// DreamJar in three pictures (PRODUCT B6).
class HowItWorks : public QDialog
{
    Q_OBJECT
public:
    HowItWorks(const Theme &theme, QWidget *parent);
};

}
