#pragma once

#include "remote/apiclient.h"

namespace dreamjar::sync {

/// A call in the name of whoever is signed in.
inline remote::Call accountCall(remote::Method method, const QByteArray &target, const QByteArray &body = {})
{
    remote::Call call;
    call.method = method;
    call.target = target;
    call.body = body;
    call.as = remote::Call::As::Account;
    return call;
}

}
