#pragma once

#include "cli.h"

namespace dreamjar::cli {

template <class T, class Ask>
Result<T, Refusal> Cli::await(Ask ask)
{
    std::optional<Result<T, Refusal>> result;
    ask([&result](Result<T, Refusal> came) { result.emplace(std::move(came)); });
    until([&] { return result.has_value(); }, std::chrono::minutes{5});
    if (!result)
        return Failure{Refusal{Reason::Offline, {}, {}}};
    return *std::move(result);
}

}
