#include <base/datadir.h>
#include <charts/charts.h>

#include <qcustomplot.h>

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QtTest>

#include <cmath>

using namespace headroom;

class ChartsTest : public QObject
{
    Q_OBJECT

    std::optional<render::Theme> m_light, m_dark;
    std::vector<float> m_users, m_servers;

    static std::filesystem::path tokens() { return dataDirectory(HEADROOM_BIN_DIR) / "themes" / "tokens.json"; }

    [[nodiscard]] charts::TimeChart month() const
    {
        charts::TimeChart chart;
        chart.unit = QStringLiteral("users");
        chart.startDate = QStringLiteral("2027-01-04");
        chart.series = {{QStringLiteral("Users"), &m_users, 1, false, true, false, {}}, {QStringLiteral("Servers"), &m_servers, 100, true, false, true, Qt::magenta}};
        chart.target = 8000;
        chart.targetLabel = QStringLiteral("target");
        chart.bands = {{370, 375, QStringLiteral("Sale")}};
        return chart;
    }

    static void show(QCustomPlot &plot, const render::Theme &theme, const charts::TimeChart &chart)
    {
        plot.resize(900, 220);
        plot.setViewport(QRect(0, 0, 900, 220)); // a hidden widget gets no resize event
        charts::showTimeChart(plot, theme, chart);
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }

    static bool holds(const QCPGraph &graph, double x, double y)
    {
        for (auto data = graph.data()->constBegin(); data != graph.data()->constEnd(); ++data) {
            if (std::abs(data->key - x) < 1e-9 && std::abs(data->value - y) < 1e-3)
                return true;
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        auto light = render::Theme::load(tokens(), render::Scheme::Light);
        auto dark = render::Theme::load(tokens(), render::Scheme::Dark);
        QVERIFY2(light && dark, light ? "" : describe(light.error()).c_str());
        m_light = *light;
        m_dark = *dark;
        for (int minute = 0; minute < 43800; ++minute) {
            const double hour = minute / 60.0;
            m_users.push_back(float(150 + 100 * std::sin(hour / 24 * 6.2831853) + (hour > 370 && hour < 375 ? 9000 : 0)));
            m_servers.push_back(hour > 370 && hour < 375 ? 14 : 2);
        }
        m_users[22000] = 9876; // one minute, higher than all others
    }

    void drawsFewPointsAndKeepsThePeak()
    {
        QCustomPlot plot;
        show(plot, *m_light, month());
        const QCPGraph &users = *plot.graph(0);
        // at most two points for each of the plot's pixels, and a neighbour at either end
        QVERIFY2(users.dataCount() <= 2 * plot.axisRect()->width() + 2, qPrintable(QString::number(users.dataCount())));
        QVERIFY(holds(users, 22000 / 60.0, 9876));
        QVERIFY(plot.yAxis->range().upper >= 9876);
        QVERIFY(plot.yAxis->range().lower == 0);
    }

    void thinsAnewWhenZoomed()
    {
        QCustomPlot plot;
        charts::TimeChart chart = month();
        chart.target = -1;
        show(plot, *m_light, chart);
        charts::showHours(plot, 100, 102);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        // two hours of minutes on some 700 pixels: every minute is there, 121 of them and a neighbour on either side
        QVERIFY2(plot.graph(0)->dataCount() >= 121 && plot.graph(0)->dataCount() <= 123, qPrintable(QString::number(plot.graph(0)->dataCount())));
        // and the value axis follows what is seen: 250 users at most
        QVERIFY2(plot.yAxis->range().upper >= 240 && plot.yAxis->range().upper < 400, qPrintable(QString::number(plot.yAxis->range().upper)));
    }

    void showsTheWholeHorizonAndNoMore()
    {
        QCustomPlot plot;
        show(plot, *m_light, month());
        QCOMPARE(plot.xAxis->range().lower, 0.0);
        QCOMPARE(plot.xAxis->range().upper, 730.0);
        plot.xAxis->setRange(-500, 9000);
        QCOMPARE(plot.xAxis->range().lower, 0.0);
        QCOMPARE(plot.xAxis->range().upper, 730.0);
        plot.xAxis->setRange(700, 760); // pushed over the right edge: moved back, as wide as before
        QCOMPARE(plot.xAxis->range().lower, 670.0);
        QCOMPARE(plot.xAxis->range().upper, 730.0);
    }

    void goesBackToTheMonthOnADoubleClick()
    {
        QCustomPlot plot;
        show(plot, *m_light, month());
        charts::showHours(plot, 300, 320);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, QPoint(400, 100));
        QCOMPARE(plot.xAxis->range().upper - plot.xAxis->range().lower, 730.0);
    }

    void keepsThePlaceWhenTheMonthIsSimulatedAgain()
    {
        QCustomPlot plot;
        show(plot, *m_light, month());
        charts::showHours(plot, 300, 320);
        show(plot, *m_light, month());
        QCOMPARE(plot.xAxis->range().lower, 300.0);
        QCOMPARE(plot.graphCount(), 2);
        // a scenario of another length starts from its beginning
        charts::TimeChart week = month();
        std::vector<float> values(7 * 24 * 60, 5.0F);
        week.series = {{QStringLiteral("Users"), &values, 1, false, false, false, {}}};
        show(plot, *m_light, week);
        QCOMPARE(plot.xAxis->range().lower, 0.0);
        QCOMPARE(plot.xAxis->range().upper, 168.0);
    }

    void takesColoursFromTheTheme()
    {
        QCustomPlot plot;
        show(plot, *m_light, month());
        QCOMPARE(plot.graph(0)->pen().color(), m_light->series(0));
        QCOMPARE(plot.graph(1)->pen().color(), QColor(Qt::magenta));
        QVERIFY(plot.graph(1)->pen().style() == Qt::CustomDashLine);
        QVERIFY(plot.graph(1)->lineStyle() == QCPGraph::lsStepLeft);
        QVERIFY(plot.graph(0)->brush().style() != Qt::NoBrush); // the area
        show(plot, *m_dark, month());
        QCOMPARE(plot.graph(0)->pen().color(), m_dark->series(0));
    }

    void copiesItsData()
    {
        QCustomPlot plot;
        {
            std::vector<float> values(43800, 7.0F);
            charts::TimeChart chart = month();
            chart.series = {{QStringLiteral("Users"), &values, 1, false, false, false, {}}};
            show(plot, *m_light, chart);
        }
        charts::showHours(plot, 10, 20); // asks for the data again
        plot.replot(QCustomPlot::rpImmediateRefresh);
        QVERIFY(holds(*plot.graph(0), 15, 7));
    }

    void survivesNoDataAtAll()
    {
        QCustomPlot plot;
        charts::TimeChart empty;
        show(plot, *m_light, empty);
        charts::showWaterfall(plot, *m_light, {});
        plot.replot(QCustomPlot::rpImmediateRefresh);
        charts::showCostStack(plot, *m_light, {});
        plot.replot(QCustomPlot::rpImmediateRefresh);
        charts::showLoadTest(plot, *m_light, {}, 0, 0);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        show(plot, *m_light, month()); // and shows a real one after them
        QCOMPARE(plot.graphCount(), 2);
    }

    void describesItselfToAScreenReader()
    {
        QCustomPlot plot;
        charts::Waterfall waterfall{QStringLiteral("Planned"), QStringLiteral("Optimized"), 2585, 1846, {{QStringLiteral("Drop the replica"), -739}}};
        charts::showWaterfall(plot, *m_light, waterfall);
        QVERIFY(plot.accessibleDescription().contains(QStringLiteral("Drop the replica: −$739")));
    }

    void showsARiseAndASavingInTheirColours()
    {
        // a saving is petrol-green, a rise plain: red means a broken target and nothing else
        QCustomPlot plot;
        plot.resize(600, 240);
        plot.setViewport(QRect(0, 0, 600, 240));
        charts::showWaterfall(plot, *m_light, {QStringLiteral("A"), QStringLiteral("B"), 1000, 900, {{QStringLiteral("less"), -200}, {QStringLiteral("more"), 100}}});
        const QImage image = plot.toPixmap(600, 240).toImage();
        const auto bar = [&](int index) { return image.pixelColor(int(4 + (index + 0.5) * 592 / 4), 0 + 42); };
        const auto near = [](const QColor &a, const QColor &b) { return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 12; };
        QVERIFY2(near(bar(0), m_light->color(render::Role::ChartPlanned)), qPrintable(bar(0).name()));
        const QColor saving = bar(1);
        QVERIFY2(saving.green() > saving.red(), qPrintable(saving.name()));
    }

    void paintsOnPaperAsVectors()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(144);
            QPainter painter(&writer);
            charts::paintChart(painter, QRectF(100, 100, 800, 300), *m_light, [this](QCustomPlot &plot) { charts::showTimeChart(plot, *m_light, month()); });
        }
        QVERIFY(buffer.data().startsWith("%PDF"));
        QVERIFY(!buffer.data().contains("/Subtype /Image")); // no picture of a chart, a chart
        QVERIFY(buffer.data().contains("/Type /Font")); // with text
    }

    void leavesThePainterAsItWas()
    {
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        painter.translate(10, 10);
        charts::paintChart(painter, QRectF(0, 0, 300, 200), *m_light, [this](QCustomPlot &plot) { charts::showTimeChart(plot, *m_light, month()); });
        QCOMPARE(painter.pen().color(), QColor(Qt::red));
        QCOMPARE(painter.transform().dx(), 10.0);
        QVERIFY(!painter.hasClipping());
        bool ink = false;
        for (int x = 60; x < 300 && !ink; ++x) {
            for (int y = 20; y < 200 && !ink; ++y)
                ink = image.pixelColor(x, y) == m_light->series(0);
        }
        QVERIFY(ink); // the line has been drawn, in its colour
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ChartsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "chartstest.moc"
