#include "autolayout.h"

#include <render/diagram.h>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double columnGap = 112, rowGap = 32; ///< logical px; room for links with their labels
constexpr double padding = 16, header = 32;

/// A tier or a boundary with everything in it, seen from the boundary around it.
struct Block
{
    model::TierId tier; ///< one of the two is set
    model::BoundaryId boundary;
    QSizeF size;
    QPointF at; ///< within the parent's inside
    int column = 0;
    double order = 0; ///< where the blocks calling it stand, and then where it stood before
    bool linked = false;
};

class Layout
{
public:
    Layout(const model::Variant &variant, const catalog::Catalog &catalog)
        : m_variant(variant)
        , m_catalog(catalog)
    {
    }

    Placement run()
    {
        QSizeF size;
        const std::vector<Block> blocks = arrange({}, size, 0);
        put(blocks, QPointF(0, 0), 0);
        return std::move(m_placement);
    }

private:
    [[nodiscard]] bool tooDeep(int depth) const { return depth > int(m_variant.boundaries.size()); }

    /// The block of `container` a tier stands in, −1 = outside.
    [[nodiscard]] int blockOf(const std::vector<Block> &blocks, const model::TierId &id) const
    {
        const model::Tier *tier = m_variant.tier(id);
        if (!tier)
            return -1;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i].tier == id && !id.empty())
                return int(i);
        }
        model::BoundaryId around = tier->boundary;
        for (int depth = 0; !around.empty() && !tooDeep(depth); ++depth) {
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                if (blocks[i].boundary == around)
                    return int(i);
            }
            const model::Boundary *boundary = m_variant.boundary(around);
            around = boundary ? boundary->parent : model::BoundaryId();
        }
        return -1;
    }

    std::vector<Block> collect(const model::BoundaryId &container, int depth)
    {
        std::vector<Block> blocks;
        for (const model::Tier &tier : m_variant.tiers) {
            if (tier.boundary == container || (container.empty() && !m_variant.boundary(tier.boundary)))
                blocks.push_back({tier.id, {}, render::cardSize(tier, m_catalog), {}, 0, tier.frame.y, false});
        }
        for (const model::Boundary &boundary : m_variant.boundaries) {
            if (boundary.parent != container && !(container.empty() && !m_variant.boundary(boundary.parent)))
                continue;
            Block block{{}, boundary.id, {}, {}, 0, boundary.frame.y, false};
            (void)arrange(boundary.id, block.size, depth + 1);
            block.size = block.size.expandedTo({160, 44}) + QSizeF(2 * padding, padding + header);
            blocks.push_back(block);
        }
        return blocks;
    }

    /// Columns by the longest chain of calls. Calls back into the chain would never end: as many rounds as blocks suffice.
    void assignColumns(std::vector<Block> &blocks, const std::vector<std::pair<int, int>> &calls)
    {
        for (std::size_t round = 0; round < blocks.size(); ++round) {
            bool moved = false;
            for (const auto &[from, to] : calls) {
                const int column = blocks[std::size_t(from)].column + 1;
                if (blocks[std::size_t(to)].column < column && column < int(blocks.size())) {
                    blocks[std::size_t(to)].column = column;
                    moved = true;
                }
            }
            if (!moved)
                return;
        }
        for (Block &block : blocks) // a circle of calls: keep the order they stood in
            block.column = std::min(block.column, int(blocks.size()) - 1);
    }

    [[nodiscard]] std::vector<std::pair<int, int>> callsBetween(std::vector<Block> &blocks) const
    {
        std::vector<std::pair<int, int>> calls;
        for (const model::Link &link : m_variant.links) {
            const int from = blockOf(blocks, link.from), to = blockOf(blocks, link.to);
            if (from < 0 || to < 0 || from == to)
                continue;
            blocks[std::size_t(from)].linked = blocks[std::size_t(to)].linked = true;
            if (!link.replication &&
                std::find(calls.begin(), calls.end(), std::pair(to, from)) == calls.end()) // of two directions the first counts
                calls.emplace_back(from, to);
        }
        return calls;
    }

    std::vector<Block> arrange(const model::BoundaryId &container, QSizeF &size, int depth)
    {
        size = {};
        if (tooDeep(depth))
            return {};
        std::vector<Block> blocks = collect(container, depth);
        const auto calls = callsBetween(blocks);
        assignColumns(blocks, calls);
        int last = 0;
        for (const Block &block : blocks)
            last = std::max(last, block.column);
        std::vector<double> heights(std::size_t(last) + 1, 0);
        for (int column = 0; column <= last; ++column)
            placeColumn(blocks, calls, column, size, heights[std::size_t(column)]);
        for (Block &block : blocks) // columns centred on each other
            block.at.ry() += std::round((size.height() - heights[std::size_t(block.column)]) / 2 / gridStep) * gridStep;
        return blocks;
    }

    void placeColumn(std::vector<Block> &blocks, const std::vector<std::pair<int, int>> &calls, int column, QSizeF &size, double &height)
    {
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i].column == column)
                members.push_back(i);
        }
        if (members.empty())
            return;
        for (const std::size_t i : members) {
            double sum = 0;
            int callers = 0;
            for (const auto &[from, to] : calls) {
                if (std::size_t(to) == i && blocks[std::size_t(from)].column < column) {
                    sum += blocks[std::size_t(from)].at.y() + blocks[std::size_t(from)].size.height() / 2;
                    ++callers;
                }
            }
            if (callers > 0)
                blocks[i].order = sum / callers;
        }
        std::stable_sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
            return std::pair(!blocks[a].linked, blocks[a].order) < std::pair(!blocks[b].linked, blocks[b].order);
        });
        const double x = size.width() > 0 ? size.width() + columnGap : 0;
        double y = 0, width = 0;
        for (const std::size_t i : members) {
            blocks[i].at = {x, y};
            y += std::ceil(blocks[i].size.height() / gridStep) * gridStep + rowGap;
            width = std::max(width, blocks[i].size.width());
        }
        height = y - rowGap;
        size = {x + width, std::max(size.height(), height)};
    }

    void put(const std::vector<Block> &blocks, const QPointF &origin, int depth)
    {
        for (const Block &block : blocks) {
            const QPointF at = origin + block.at;
            if (block.boundary.empty()) {
                m_placement.tiers.emplace(block.tier, at);
                continue;
            }
            m_placement.boundaries.emplace(block.boundary, QRectF(at, block.size));
            QSizeF size;
            put(arrange(block.boundary, size, depth + 1), at + QPointF(padding, header), depth + 1);
        }
    }

    const model::Variant &m_variant;
    const catalog::Catalog &m_catalog;
    Placement m_placement;
};

} // namespace

Placement layoutFromEdgeToData(const model::Variant &variant, const catalog::Catalog &catalog)
{
    return Layout(variant, catalog).run();
}

} // namespace headroom::ui
