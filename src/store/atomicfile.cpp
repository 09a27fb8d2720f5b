#include "atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QString>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace headroom::store {
namespace {

namespace fs = std::filesystem;

QString toQString(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

tl::unexpected<Error> unwritable(const fs::path &target, const std::string &reason)
{
    return fail(ErrorCode::Unwritable,
                "Cannot write the file: " + reason + ". Choose another place, or make room or change the permissions there.",
                target.string());
}

bool syncFile(const fs::path &path)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// Makes the rename itself last. A file system that cannot do this has no better way either, so that failure is not reported.
void syncDirectory([[maybe_unused]] const fs::path &directory)
{
#ifndef Q_OS_WIN
    const int handle = ::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)fsync(handle);
    ::close(handle);
#endif
}

/// What a link points to is replaced, not the link.
fs::path resolved(const fs::path &target)
{
    std::error_code problem;
    const fs::path whole = fs::absolute(target);
    const fs::path real = fs::weakly_canonical(whole, problem);
    return problem ? whole : real;
}

} // namespace

AtomicFile::AtomicFile(fs::path target, fs::path temporary)
    : m_target(std::move(target))
    , m_temporary(std::move(temporary))
{
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::move(other.m_temporary))
{
    other.m_temporary.clear();
}

AtomicFile::~AtomicFile()
{
    std::error_code ignored;
    if (!m_temporary.empty())
        fs::remove(m_temporary, ignored);
}

Result<AtomicFile> AtomicFile::create(const fs::path &wanted)
{
    const fs::path target = resolved(wanted);
    std::error_code ignored;
    if (fs::is_directory(target, ignored))
        return unwritable(target, "a directory has that name");
    if (!fs::is_directory(target.parent_path(), ignored))
        return unwritable(target, "the directory " + target.parent_path().string() + " does not exist");
    if (const QFileInfo existing(toQString(target)); existing.exists() && !existing.isWritable())
        return unwritable(target, "it is write-protected");

    for (int attempt = 0; attempt < 16; ++attempt) {
        const std::string suffix = std::to_string(QRandomGenerator::global()->generate());
        AtomicFile made(target, target.parent_path() / ('.' + target.filename().string().substr(0, 200) + '.' + suffix));
        QFile file(toQString(made.m_temporary));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (fs::exists(target, ignored))
                fs::permissions(made.m_temporary, fs::status(target, ignored).permissions(), ignored);
            return made;
        }
        const bool taken = file.exists();
        made.m_temporary.clear(); // not ours
        if (!taken)
            return unwritable(target, file.errorString().toStdString());
    }
    return unwritable(target, "no name for a temporary file is free");
}

Result<> AtomicFile::commit()
{
    if (!syncFile(m_temporary))
        return unwritable(m_target, "the disk did not take it");
    std::error_code problem;
    fs::rename(m_temporary, m_target, problem);
    if (problem)
        return unwritable(m_target, problem.message());
    m_temporary.clear();
    syncDirectory(m_target.parent_path());
    return {};
}

Result<> writeAtomically(const fs::path &target, std::string_view content)
{
    auto made = AtomicFile::create(target);
    if (!made)
        return tl::unexpected(std::move(made.error()));
    QFile file(toQString(made->path()));
    const auto size = static_cast<qint64>(content.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), size) != size || !file.flush())
        return unwritable(target, file.errorString().toStdString());
    file.close();
    return made->commit();
}

} // namespace headroom::store
