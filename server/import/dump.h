#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <functional>

namespace dreamjar::server::import {

/// Goes through a file that is one JSON list of objects and hands out the text of each, without ever holding the list.
/// `take` gives false to stop. The error is a sentence about the file as a whole.
Result<void, QString> forEachObject(QIODevice &file, const std::function<bool(const QByteArray &text)> &take);

}
