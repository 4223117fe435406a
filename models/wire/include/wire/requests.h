#pragma once

#include "domain/campaign.h"
#include "domain/child.h"
#include "domain/donation.h"
#include "domain/parent.h"
#include "domain/refusal.h"
#include "domain/result.h"
#include "domain/rules.h"
#include "wire/requestfields.h"

#include <QByteArray>

namespace dreamjar::wire {

/// What a sign-in sends.
struct Credentials {
    QString email;
    QString password;

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

// Bodies as a client sends them. A change holds only the fields that are set; a deadline taken away is null.
QByteArray requestBody(const Registration &registration);
QByteArray requestBody(const Credentials &credentials);
QByteArray requestBody(const ParentChange &change);
QByteArray requestBody(const ChildDraft &draft);
QByteArray requestBody(const ChildChange &change);
QByteArray requestBody(const CampaignDraft &draft);
QByteArray requestBody(const CampaignChange &change);
/// Accounts leave out donor_name and donor_email when they are empty.
QByteArray requestBody(const DonationDraft &draft);
QByteArray refreshBody(const QString &refreshToken);
/// The file of a picture, for POST /api/pictures/.
QByteArray pictureBody(const QByteArray &file);

// Bodies as the server reads them: the lenient forms of API.md, then the domain's own check, and everything that is
// wrong at once, in the order of the field table. Whoever gets a value may store it. Read-only and unknown fields are
// not looked at.
Result<Registration, Violations> readRegistration(const RequestFields &fields);
Result<Credentials, Violations> readCredentials(const RequestFields &fields);
Result<ParentChange, Violations> readParentChange(
    const RequestFields &fields, PasswordState state = PasswordState::Set);
/// The new password, which must be there, with the current one where the account has one.
Result<ParentChange, Violations> readPasswordChange(const RequestFields &fields, PasswordState state);
Result<ChildDraft, Violations> readChildDraft(const RequestFields &fields, QDate today);
Result<ChildChange, Violations> readChildChange(const RequestFields &fields, QDate today);
Result<CampaignDraft, Violations> readCampaignDraft(const RequestFields &fields);
Result<CampaignChange, Violations> readCampaignChange(const RequestFields &fields);
/// A closed campaign is told before any field. `account` is the signed-in parent, none for a guest.
Result<DonationDraft, Refusal> readDonationDraft(const RequestFields &fields, const Campaign &campaign,
    std::optional<ParentId> account, GuestDetails details = GuestDetails::Demanded);
/// A field that is a token and not a person's to fill in (refresh, id_token, nonce); see fieldError() in wire/errors.h.
Result<QString, Rule> readToken(const RequestFields &fields, std::string_view name);

}
