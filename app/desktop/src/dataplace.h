#pragma once

#include "domain/result.h"

#include <QString>

namespace dreamjar::desktop {

/// Where this start keeps its things.
struct DataPlace {
    QString folder;
    bool portable = false; ///< beside the program, and nothing is written anywhere else
};

/// What was asked for, on the command line or by a file named "portable" beside the program.
struct DataWish {
    QString folder;  ///< --data-dir
    QString profile; ///< --profile
    bool portable = false;
};

/// `usual` is the place when nothing is asked for; profiles are folders in it, so that they never mix. The error is a
/// sentence.
Result<DataPlace, QString> dataPlace(const DataWish &wish, const QString &usual, const QString &programFolder);

/// For a portable start, before anything else: what libraries write for themselves goes to the folder, too.
void stayInside(const DataPlace &place);

/// What this process writes from now on is for its owner's eyes alone.
void writePrivately();

}
