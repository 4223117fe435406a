#pragma once

#include "domain/refusal.h"
#include "sync/google.h"

#include <QString>

namespace dreamjar::ui {

/// The sentence beside a field. A server's own wording is used only where no rule of ours says it.
QString sentenceFor(const Violation &violation);
/// The sentence for the whole: what happened, what is safe, what to do next.
QString sentenceFor(const Refusal &refusal);
QString sentenceFor(const sync::GoogleRefusal &refusal);

}
