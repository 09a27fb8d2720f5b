#include "pdfbookmarks.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace headroom::report {

namespace {

tl::unexpected<Error> unreadable(const char *what)
{
    return fail(ErrorCode::Internal, std::string("The bookmarks cannot be added: the PDF has no readable ") + what + ".");
}

/// Enough of a PDF file to add to it: where each object is, and its dictionary as text.
class PdfFile
{
public:
    static Result<PdfFile> read(const QByteArray &bytes);

    /// "/Key value …" between << and >> of an object, or null.
    [[nodiscard]] QByteArray dictionary(int object) const;
    [[nodiscard]] QByteArray body(int object) const; ///< between "obj" and "endobj"
    [[nodiscard]] static int reference(const QByteArray &dictionary, const char *key); ///< N of "/Key N 0 R"; 0 = none

    int size = 0, root = 0, info = 0;
    qint64 startXref = 0;
    QByteArray id; ///< "/ID [...]" of the trailer, or empty
    QList<int> pages;

private:
    const QByteArray *m_bytes = nullptr;
    QMap<int, qint64> m_offsets;
};

QByteArray PdfFile::body(int object) const
{
    const auto offset = m_offsets.find(object);
    if (offset == m_offsets.end())
        return {};
    const QByteArray opening = QByteArray::number(object) + " 0 obj";
    if (m_bytes->mid(*offset, opening.size()) != opening)
        return {};
    const qsizetype begin = *offset + opening.size();
    const qsizetype end = m_bytes->indexOf("endobj", begin);
    return end < 0 ? QByteArray() : m_bytes->mid(begin, end - begin).trimmed();
}

QByteArray PdfFile::dictionary(int object) const
{
    const QByteArray text = body(object);
    return text.startsWith("<<") && text.endsWith(">>") ? text.mid(2, text.size() - 4).trimmed() : QByteArray();
}

int PdfFile::reference(const QByteArray &dictionary, const char *key)
{
    const QRegularExpression pattern(QStringLiteral("/%1\\s+(\\d+)\\s+0\\s+R").arg(QLatin1String(key)));
    const auto match = pattern.match(QString::fromLatin1(dictionary));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

Result<PdfFile> PdfFile::read(const QByteArray &bytes)
{
    PdfFile file;
    file.m_bytes = &bytes;
    const qsizetype mark = bytes.lastIndexOf("startxref");
    if (mark < 0)
        return unreadable("end");
    file.startXref = bytes.mid(mark + 9, 32).trimmed().split('\n').first().trimmed().toLongLong();
    if (file.startXref <= 0 || bytes.mid(file.startXref, 4) != "xref")
        return unreadable("cross-reference table");
    const qsizetype trailer = bytes.indexOf("trailer", file.startXref);
    if (trailer < 0)
        return unreadable("trailer");
    const QList<QByteArray> lines = bytes.mid(file.startXref, trailer - file.startXref).split('\n');
    int next = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2)
            next = words[0].toInt(); // a subsection: first object and count
        else if (words.size() == 3) {
            if (words[2] == "n")
                file.m_offsets.insert(next, words[0].toLongLong());
            ++next;
        }
    }
    const QByteArray end = bytes.mid(trailer, mark - trailer);
    const auto size = QRegularExpression(QStringLiteral("/Size\\s+(\\d+)")).match(QString::fromLatin1(end));
    file.size = size.captured(1).toInt();
    file.root = reference(end, "Root");
    file.info = reference(end, "Info");
    const auto id = QRegularExpression(QStringLiteral("/ID\\s*\\[[^\\]]*\\]")).match(QString::fromLatin1(end));
    file.id = id.captured(0).toLatin1();
    if (file.size <= 0 || file.root <= 0)
        return unreadable("trailer");

    const QByteArray tree = file.dictionary(reference(file.dictionary(file.root), "Pages"));
    const auto kids = QRegularExpression(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]")).match(QString::fromLatin1(tree));
    auto references = QRegularExpression(QStringLiteral("(\\d+)\\s+0\\s+R")).globalMatch(kids.captured(1));
    while (references.hasNext())
        file.pages.append(references.next().captured(1).toInt());
    if (file.pages.isEmpty())
        return unreadable("list of pages");
    return file;
}

/// A text string as UTF-16 with byte order mark, in hexadecimal: safe whatever the text holds.
QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// The new objects of the update, and where they begin.
class Update
{
public:
    Update(const QByteArray &pdf, int firstFree) : m_bytes(pdf), m_next(firstFree)
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
    }
    int reserve() { return m_next++; }
    void write(int object, const QByteArray &content)
    {
        m_offsets.insert(object, m_bytes.size());
        m_bytes += QByteArray::number(object) + " 0 obj\n" + content + "\nendobj\n";
    }
    /// Cross-reference section and trailer.
    QByteArray finished(const PdfFile &file, int info)
    {
        const qsizetype start = m_bytes.size();
        m_bytes += "xref\n";
        for (auto entry = m_offsets.cbegin(); entry != m_offsets.cend();) {
            QList<qint64> run; // consecutive numbers share a subsection
            const int first = entry.key();
            for (; entry != m_offsets.cend() && entry.key() == first + int(run.size()); ++entry)
                run.append(entry.value());
            m_bytes += QByteArray::number(first) + ' ' + QByteArray::number(run.size()) + '\n';
            for (const qint64 offset : run)
                m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n"; // 20 bytes each, as the format demands
        }
        m_bytes += "trailer\n<<\n/Size " + QByteArray::number(m_next) + "\n/Root " + QByteArray::number(file.root) + " 0 R\n";
        if (info > 0)
            m_bytes += "/Info " + QByteArray::number(info) + " 0 R\n";
        if (!file.id.isEmpty())
            m_bytes += file.id + '\n';
        m_bytes += "/Prev " + QByteArray::number(file.startXref) + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    int m_next = 0;
    QMap<int, qint64> m_offsets;
};

/// Height of a page in points, from its MediaBox.
double pageHeight(const PdfFile &file, int page)
{
    const auto box = QRegularExpression(QStringLiteral("/MediaBox\\s*\\[\\s*[-\\d.]+\\s+[-\\d.]+\\s+[-\\d.]+\\s+([-\\d.]+)\\s*\\]"))
                         .match(QString::fromLatin1(file.dictionary(file.pages[page])));
    return box.hasMatch() ? box.captured(1).toDouble() : 841.89;
}

QByteArray destination(const PdfFile &file, int page, double top)
{
    page = std::clamp(page, 0, int(file.pages.size()) - 1);
    return "[" + QByteArray::number(file.pages[page]) + " 0 R /XYZ null " + decimal(pageHeight(file, page) - top) + " null]";
}

struct Node
{
    int object = 0, parent = -1, previous = -1, next = -1, first = -1, last = -1, descendants = 0;
};

/// Parents and neighbours of each bookmark from the levels.
QList<Node> outlineTree(const QList<Bookmark> &bookmarks)
{
    QList<Node> nodes(bookmarks.size());
    QList<int> open; // the chain of bookmarks the next one may belong to
    int lastTop = -1;
    for (int index = 0; index < bookmarks.size(); ++index) {
        while (!open.isEmpty() && bookmarks[open.last()].level >= bookmarks[index].level)
            open.removeLast();
        Node &node = nodes[index];
        node.parent = open.isEmpty() ? -1 : open.last();
        node.previous = node.parent < 0 ? lastTop : nodes[node.parent].last;
        if (node.previous >= 0)
            nodes[node.previous].next = index;
        if (node.parent < 0) {
            lastTop = index;
        } else {
            Node &parent = nodes[node.parent];
            parent.first = parent.first < 0 ? index : parent.first;
            parent.last = index;
        }
        for (int above = node.parent; above >= 0; above = nodes[above].parent)
            ++nodes[above].descendants;
        open.append(index);
    }
    return nodes;
}

/// Writes the outline; returns its object number.
int writeOutline(Update &update, const PdfFile &file, const QList<Bookmark> &bookmarks)
{
    QList<Node> nodes = outlineTree(bookmarks);
    const int root = update.reserve();
    int firstTop = -1, lastTop = -1, tops = 0;
    for (int index = 0; index < nodes.size(); ++index) {
        nodes[index].object = update.reserve();
        if (nodes[index].parent < 0) {
            firstTop = firstTop < 0 ? index : firstTop;
            lastTop = index;
            ++tops;
        }
    }
    const auto reference = [&nodes](const char *key, int index) {
        return index < 0 ? QByteArray() : QByteArray("/") + key + ' ' + QByteArray::number(nodes[index].object) + " 0 R\n";
    };
    update.write(root, "<<\n/Type /Outlines\n" + reference("First", firstTop) + reference("Last", lastTop) + "/Count " + QByteArray::number(tops) + "\n>>");
    for (int index = 0; index < nodes.size(); ++index) {
        const Node &node = nodes[index];
        QByteArray item = "<<\n/Title " + textString(bookmarks[index].title) + '\n';
        item += node.parent < 0 ? "/Parent " + QByteArray::number(root) + " 0 R\n" : reference("Parent", node.parent);
        item += reference("Prev", node.previous) + reference("Next", node.next) + reference("First", node.first) + reference("Last", node.last);
        if (node.descendants > 0)
            item += "/Count -" + QByteArray::number(node.descendants) + '\n'; // closed at first
        item += "/Dest " + destination(file, bookmarks[index].page, bookmarks[index].top) + "\n>>";
        update.write(node.object, item);
    }
    return root;
}

void writeLinks(Update &update, const PdfFile &file, const QList<PageLink> &links)
{
    QMap<int, QByteArray> arrays; // by page
    for (const PageLink &link : links) {
        if (link.page < 0 || link.page >= file.pages.size())
            continue;
        const double height = pageHeight(file, link.page);
        const int object = update.reserve();
        update.write(object, "<<\n/Type /Annot\n/Subtype /Link\n/Border [0 0 0]\n/Rect [" + decimal(link.rect.left()) + ' ' + decimal(height - link.rect.bottom())
                                 + ' ' + decimal(link.rect.right()) + ' ' + decimal(height - link.rect.top()) + "]\n/Dest "
                                 + destination(file, link.targetPage, link.targetTop) + "\n>>");
        arrays[link.page] += QByteArray::number(object) + " 0 R ";
    }
    for (auto array = arrays.cbegin(); array != arrays.cend(); ++array) {
        // QPdfWriter gives every page an array object for its annotations; ours are added to what is in it.
        const int annotations = PdfFile::reference(file.dictionary(file.pages[array.key()]), "Annots");
        if (annotations <= 0)
            continue;
        const QByteArray before = file.body(annotations);
        const QByteArray kept = before.startsWith('[') && before.endsWith(']') ? before.mid(1, before.size() - 2).trimmed() : QByteArray();
        update.write(annotations, "[ " + kept + ' ' + array.value() + ']');
    }
}

} // namespace

Result<QByteArray> withBookmarks(const QByteArray &pdf, const QList<Bookmark> &bookmarks, const QList<PageLink> &links, const DocumentInfo &document)
{
    const auto file = PdfFile::read(pdf);
    if (!file)
        return tl::unexpected(file.error());
    const QByteArray catalogue = file->dictionary(file->root);
    if (catalogue.isEmpty())
        return unreadable("catalogue");
    Update update(pdf, file->size);
    QByteArray added;
    if (!bookmarks.isEmpty())
        added += "\n/Outlines " + QByteArray::number(writeOutline(update, *file, bookmarks)) + " 0 R\n/PageMode /UseOutlines";
    if (!document.language.isEmpty() && !catalogue.contains("/Lang"))
        added += "\n/Lang " + textString(document.language);
    added += "\n/ViewerPreferences << /DisplayDocTitle true >>";
    update.write(file->root, "<<\n" + catalogue + added + "\n>>");
    writeLinks(update, *file, links);

    const QByteArray oldInfo = file->info > 0 ? file->dictionary(file->info) : QByteArray();
    const auto date = QRegularExpression(QStringLiteral("/CreationDate\\s*\\([^)]*\\)")).match(QString::fromLatin1(oldInfo));
    const int info = file->info > 0 ? file->info : update.reserve();
    update.write(info, "<<\n/Title " + textString(document.title) + "\n/Author " + textString(document.author) + "\n/Subject " + textString(document.subject)
                           + "\n/Creator " + textString(document.creator) + "\n/Producer " + textString(QStringLiteral("Qt ") + QString::fromLatin1(qVersion()))
                           + '\n' + date.captured(0).toLatin1() + "\n>>");
    return update.finished(*file, info);
}

} // namespace headroom::report
