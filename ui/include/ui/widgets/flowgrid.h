#pragma once

#include <QLayout>
#include <QWidget>

namespace dreamjar::ui {

/// Equal columns between a least and a greatest width that flow with the space; every row as high as its highest.
/// A single column may shrink below the least width rather than need a horizontal scroll bar.
class FlowLayout : public QLayout
{
public:
    FlowLayout(int least, int greatest, int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    int columnsFor(int width) const;
    int columns() const;
    /// Rather fewer columns than a last row with gaps: four cards stand as 4, 2 + 2 or 1 each.
    void setBalanced(bool balanced);
    void insertWidget(int at, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    int columnWidth(int width, int columns) const;
    QList<QLayoutItem *> visibleItems() const;

    QList<QLayoutItem *> m_items;
    int m_least;
    int m_greatest;
    int m_gap;
    bool m_balanced = false;
};

/// A grid of cards: columns of 280 to 340, 16 apart, walked with the arrow keys.
class FlowGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FlowGrid(QWidget *parent = nullptr);
    FlowGrid(int least, int greatest, QWidget *parent = nullptr);

    void add(QWidget *card);
    void insert(int at, QWidget *card);
    /// Hands the card back to the caller, without a parent.
    QWidget *take(int at);
    int count() const;
    QWidget *card(int at) const;
    int columns() const { return m_flow->columns(); }
    void setBalanced(bool balanced) { m_flow->setBalanced(balanced); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FlowLayout *m_flow;
};

}
