#pragma once

#include "sheets/sheet.h"

namespace dreamjar::sheets {

/// Writes the rows of one sheet. Some need to see all rows twice (to know how many pages there are). Destroyed without
/// finish(), it leaves nothing behind.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    virtual int passes() const { return 1; }
    /// Before the rows of each pass. False: the file cannot be written.
    virtual bool begin(int pass) = 0;
    virtual bool add(const Row &row) = 0;
    /// After the last pass: the file is in its place.
    virtual bool finish() = 0;
};

}
