#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace headroom::simulation {

/// Many series that grow together, a row a step. Rows are gathered in one small block and then copied out column by column:
/// writing a step into hundreds of far-apart arrays would cost more than simulating it.
class SeriesBlock
{
public:
    /// A series to append to. \return its slot in a row
    std::size_t add(std::vector<float> &series, std::size_t expected)
    {
        series.reserve(expected);
        m_columns.push_back(&series);
        return m_columns.size() - 1;
    }

    [[nodiscard]] std::size_t width() const { return m_columns.size(); }

    /// The row of the next step, all 0. Valid until the next call.
    float *nextRow()
    {
        if (m_rows == rowsPerBlock)
            flush();
        m_block.resize(m_columns.size() * rowsPerBlock);
        float *row = m_block.data() + m_columns.size() * m_rows++;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            row[i] = 0;
        return row;
    }

    void flush()
    {
        std::array<float, rowsPerBlock> values;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            for (std::size_t row = 0; row < m_rows; ++row)
                values[row] = m_block[row * m_columns.size() + column];
            m_columns[column]->insert(m_columns[column]->end(), values.begin(), values.begin() + std::ptrdiff_t(m_rows));
        }
        m_rows = 0;
    }

private:
    static constexpr std::size_t rowsPerBlock = 32;
    std::vector<std::vector<float> *> m_columns;
    std::vector<float> m_block;
    std::size_t m_rows = 0;
};

} // namespace headroom::simulation
