#pragma once

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFloat16> // QCOMPARE of a JSON value needs it complete
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace headroom::test {

/// What one call of headroom-cli gave back.
struct Answer
{
    int code = -1;
    QString out, err;

    /// stdout as JSON; discarded (and the test fails at the first look into it) when it is none.
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
};

/// Runs headroom-cli in a directory of its own, without a display.
class Program
{
public:
    [[nodiscard]] Answer run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_directory.path());
        process.start(QStringLiteral(HEADROOM_BIN_DIR "/headroom-cli"), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, QStringLiteral("crashed or did not end: ") + QString::fromUtf8(process.readAllStandardError())};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    /// As run(), with the arguments separated by spaces.
    [[nodiscard]] Answer operator()(const char *arguments) const
    {
        return run(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

    [[nodiscard]] QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }
    [[nodiscard]] std::filesystem::path file(const char *name) const { return path(name).toStdString(); }

    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_directory;
};

} // namespace headroom::test

/// The call must have ended with this code; what it said is shown when it did not.
#define EXPECT_CODE(answer, expected)                                                                                                      \
    QVERIFY2((answer).code == (expected), qPrintable(QStringLiteral("code %1: %2%3").arg((answer).code).arg((answer).err, (answer).out)))
