#pragma once

#include "sheetsaver.h"

namespace dreamjar::ui {

class InlineMessage;

/// Offers to save a table before what it tells of is gone, and says what became of it.
class ExportOffer : public QWidget
{
    Q_OBJECT
public:
    ExportOffer(const Theme &theme, const QString &verb, const SheetToSave &table, QWidget *parent = nullptr);

private:
    InlineMessage *m_message;
};

}
