#include "workbooklibrary.h"

#include <QLibrary>
#include <optional>

namespace dreamjar::sheets {

namespace {

std::optional<WorkbookLibrary> link()
{
    QLibrary library{QStringLiteral(DREAMJAR_XLSXWRITER)};
    bool whole = true;
    const auto resolve = [&]<class Function>(Function &function, const char *name) {
        function = reinterpret_cast<Function>(library.resolve(name));
        whole = whole && function;
    };
    WorkbookLibrary found;
    resolve(found.workbook_new_opt, "workbook_new_opt");
    resolve(found.workbook_add_format, "workbook_add_format");
    resolve(found.workbook_add_worksheet, "workbook_add_worksheet");
    resolve(found.workbook_close, "workbook_close");
    resolve(found.format_set_bold, "format_set_bold");
    resolve(found.format_set_bottom, "format_set_bottom");
    resolve(found.format_set_num_format, "format_set_num_format");
    resolve(found.worksheet_set_column, "worksheet_set_column");
    resolve(found.worksheet_freeze_panes, "worksheet_freeze_panes");
    resolve(found.worksheet_repeat_rows, "worksheet_repeat_rows");
    resolve(found.worksheet_set_landscape, "worksheet_set_landscape");
    resolve(found.worksheet_fit_to_pages, "worksheet_fit_to_pages");
    resolve(found.worksheet_write_string, "worksheet_write_string");
    resolve(found.worksheet_write_number, "worksheet_write_number");
    resolve(found.worksheet_write_datetime, "worksheet_write_datetime");
    resolve(found.worksheet_write_boolean, "worksheet_write_boolean");
    return whole ? std::optional{found} : std::nullopt;
}

}

const WorkbookLibrary *WorkbookLibrary::find()
{
    static const std::optional<WorkbookLibrary> linked = link();
    return linked ? &*linked : nullptr;
}

}
