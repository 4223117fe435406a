#include "remote/outcome.h"

#include <gtest/gtest.h>

namespace dreamjar::remote {
namespace {

enum class Sort { Accepted, Refused, TryLater, Unknown };

Sort sortOf(const Outcome &outcome)
{
    return static_cast<Sort>(outcome.index());
}

struct Case {
    int status;
    Answer::Failure failure;
    Sort sort;
    Reason reason;
};

void PrintTo(const Case &c, std::ostream *out)
{
    *out << "status " << c.status << ", failure " << static_cast<int>(c.failure);
}

class OutcomeTable : public ::testing::TestWithParam<Case>
{
};

TEST_P(OutcomeTable, IsSortedByTheContract)
{
    const Case &c = GetParam();
    Answer answer;
    answer.status = c.status;
    answer.failure = c.failure;

    const Outcome outcome = classify(answer);

    EXPECT_EQ(sortOf(outcome), c.sort);
    if (c.sort != Sort::Accepted) {
        EXPECT_EQ(refusalOf(answer).reason, c.reason);
    }
}

constexpr auto none = Answer::Failure::None;
constexpr auto lost = Answer::Failure::Lost;
INSTANTIATE_TEST_SUITE_P(Outcome, OutcomeTable,
    ::testing::Values(Case{0, Answer::Failure::NotSent, Sort::TryLater, Reason::Offline},
        Case{0, lost, Sort::Unknown, Reason::Offline}, Case{200, none, Sort::Accepted, {}},
        Case{201, none, Sort::Accepted, {}}, Case{204, none, Sort::Accepted, {}},
        Case{201, Answer::Failure::Truncated, Sort::Accepted, {}},
        Case{200, Answer::Failure::TooLarge, Sort::Accepted, {}}, Case{302, none, Sort::TryLater, Reason::ServerFailed},
        Case{307, none, Sort::TryLater, Reason::ServerFailed}, Case{400, none, Sort::Refused, Reason::ServerFailed},
        Case{401, none, Sort::Refused, Reason::SignedOut}, Case{403, none, Sort::Refused, Reason::NotAllowed},
        Case{404, none, Sort::Refused, Reason::NotFound}, Case{405, none, Sort::Refused, Reason::ServerFailed},
        Case{408, none, Sort::Unknown, Reason::ServerFailed}, Case{409, none, Sort::TryLater, Reason::Conflict},
        Case{410, none, Sort::Refused, Reason::NotFound}, Case{412, none, Sort::Refused, Reason::Conflict},
        Case{413, none, Sort::Refused, Reason::ServerFailed}, Case{415, none, Sort::Refused, Reason::ServerFailed},
        Case{422, none, Sort::Refused, Reason::Conflict}, Case{425, none, Sort::TryLater, Reason::ServerFailed},
        Case{429, none, Sort::TryLater, Reason::TooManyTries}, Case{500, none, Sort::Unknown, Reason::ServerFailed},
        Case{501, none, Sort::Refused, Reason::ServerFailed}, Case{502, none, Sort::Unknown, Reason::ServerFailed},
        Case{503, none, Sort::Unknown, Reason::ServerFailed}, Case{504, none, Sort::Unknown, Reason::ServerFailed},
        Case{502, Answer::Failure::Truncated, Sort::Unknown, Reason::ServerFailed}));

TEST(Outcome, SaysWhetherTheAcceptedAnswerIsWhole)
{
    Answer answer;
    answer.status = 201;
    EXPECT_TRUE(std::get<Accepted>(classify(answer)).complete);
    answer.failure = Answer::Failure::Truncated;
    EXPECT_FALSE(std::get<Accepted>(classify(answer)).complete);
}

TEST(Outcome, WaitsAsLongAsTheServerAsks)
{
    Answer answer;
    answer.status = 429;
    answer.headers.emplaceBack("Retry-After", "120");
    EXPECT_EQ(std::get<TryLater>(classify(answer)).after, std::chrono::seconds{120});

    answer.headers = {{"retry-after", "Tue, 24 Nov 2026 12:01:00 GMT"}, {"date", "Tue, 24 Nov 2026 12:00:00 GMT"}};
    EXPECT_EQ(std::get<TryLater>(classify(answer)).after, std::chrono::seconds{60});

    answer.headers = {{"Retry-After", "soon"}};
    EXPECT_FALSE(std::get<TryLater>(classify(answer)).after.has_value());

    answer.headers = {{"Retry-After", "99999999999"}};
    EXPECT_EQ(std::get<TryLater>(classify(answer)).after, std::chrono::hours{24});
}

TEST(Outcome, SaysWhichFieldsAreWrong)
{
    Answer answer;
    answer.status = 400;
    answer.body = R"({"amount":["Donation amount must be greater than zero."]})";

    const Refusal refusal = std::get<Refused>(classify(answer)).refusal;

    EXPECT_EQ(refusal.reason, Reason::Invalid);
    ASSERT_EQ(refusal.violations.size(), 1);
    EXPECT_EQ(refusal.violations.first().field, Field::Amount);
    EXPECT_EQ(refusal.violations.first().rule, Rule::Positive);
}

TEST(Outcome, KeepsTheServersSentence)
{
    Answer answer;
    answer.status = 400;
    answer.body = R"({"detail":"Something of its own."})";
    EXPECT_EQ(refusalOf(answer).detail, QStringLiteral("Something of its own."));
}

}
}
