#include "dataplace.h"
#include "options.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

// Where a start keeps its things (PRODUCT E16).

using namespace dreamjar::desktop;

namespace {

struct Program {
    QTemporaryDir folder;
    QString usual = QStringLiteral("/home/anna/.local/share/dreamjar");

    auto place(const DataWish &wish) const { return dataPlace(wish, usual, folder.path()); }
    void mark() const
    {
        QFile file(folder.filePath(QStringLiteral("portable")));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
    }
};

}

TEST(DataPlace, IsTheUsualOneWhenNothingIsAskedFor)
{
    const Program program;
    const auto place = program.place({});
    ASSERT_TRUE(place.ok());
    EXPECT_EQ(place->folder, program.usual);
    EXPECT_FALSE(place->portable);
}

TEST(DataPlace, ProfilesHaveFoldersOfTheirOwn)
{
    const Program program;
    const auto school = program.place({{}, QStringLiteral("school"), false});
    const auto choir = program.place({{}, QStringLiteral("choir"), false});
    ASSERT_TRUE(school.ok() && choir.ok());
    EXPECT_NE(school->folder, choir->folder);
    EXPECT_EQ(school->folder, program.usual + QStringLiteral("/profiles/school"));
    for (const char *name : {"..", "a/b", " ", "a b", "~"})
        EXPECT_FALSE(program.place({{}, QString::fromLatin1(name), false}).ok()) << name;
}

TEST(DataPlace, IsBesideTheProgramWhenItIsPortable)
{
    const Program program;
    const QString beside = program.folder.filePath(QStringLiteral("dreamjar-data"));
    const auto asked = program.place({{}, {}, true});
    ASSERT_TRUE(asked.ok());
    EXPECT_TRUE(asked->portable);
    EXPECT_EQ(asked->folder, beside);
    program.mark();
    const auto marked = program.place({});
    ASSERT_TRUE(marked.ok());
    EXPECT_TRUE(marked->portable);
    EXPECT_EQ(marked->folder, beside);
    const auto elsewhere = program.place({QStringLiteral("/srv/jars"), {}, false});
    ASSERT_TRUE(elsewhere.ok());
    EXPECT_FALSE(elsewhere->portable) << "who names a folder means it";
    EXPECT_EQ(elsewhere->folder, QStringLiteral("/srv/jars"));
    EXPECT_FALSE(program.place({QStringLiteral("/srv/jars"), {}, true}).ok());
}

TEST(DataPlace, IsAskedForOnTheCommandLine)
{
    const auto options = parseOptions({QStringLiteral("dreamjar"), QStringLiteral("--data-dir"), QStringLiteral("/srv/jars"),
        QStringLiteral("--profile"), QStringLiteral("school")});
    ASSERT_TRUE(options.ok());
    EXPECT_EQ(options->dataFolder, QStringLiteral("/srv/jars/profiles/school"));
    const auto wrong = parseOptions({QStringLiteral("dreamjar"), QStringLiteral("--profile"), QStringLiteral("../x")});
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().exitCode, 2);
}
