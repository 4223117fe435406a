#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dreamjar::ui {

/// Plain text in at most so many lines, cut with "…"; what was cut is in the tool tip, and readers hear all of it.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(FontRole role, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setLines(int lines);
    void setToken(const Theme &theme, Token token);
    bool isCut() const { return m_cut; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_lines > 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void measure();
    int linesNeeded(int width) const;

    const Theme *m_theme = nullptr;
    Token m_token = Token::Ink;
    QString m_text;
    int m_lines = 1;
    bool m_cut = false;
};

}
