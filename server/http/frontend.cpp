#include <utility> // Asio with GCC 12 and C++20 wants it before everything of its own

#include "http/frontend.h"

#include <asio.hpp>
#include <restinio/all.hpp>

#include <atomic>
#include <condition_variable>
#include <ctime>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace dreamjar::server::http {

// Only names: they select our own settings of the parser and our own way to write, below.
struct WholeAnswer {};
struct HttpMethods {
    static constexpr restinio::http_method_id_t from_nodejs(int value) noexcept
    {
        return restinio::default_http_methods_t::from_nodejs(value);
    }
};

}

namespace restinio {

/// Writes an answer at once. RESTinio's own builders tell a length always, but a 204 must have none (RFC 9110, 8.6), and
/// a 304 only that of the answer that it spares.
template <>
class response_builder_t<dreamjar::server::http::WholeAnswer> final
    : public base_response_builder_t<response_builder_t<dreamjar::server::http::WholeAnswer>>
{
public:
    using base_response_builder_t::base_response_builder_t;

    /// `body` may be none although there is a `length`: to HEAD.
    void send(std::optional<std::size_t> length, std::optional<writable_item_t> body, write_status_cb_t written)
    {
        using Presence = impl::content_length_field_presence_t;
        m_header.content_length(length.value_or(0));
        writable_items_container_t parts;
        parts.emplace_back(impl::create_header_string(
            m_header, length ? Presence::add_content_length : Presence::skip_content_length));
        if (body)
            parts.push_back(std::move(*body));
        write_group_t group{std::move(parts)};
        group.status_line_size(calculate_status_line_size());
        group.after_write_notificator(std::move(written));
        const response_output_flags_t whole{
            response_parts_attr_t::final_parts, response_connection_attr(m_header.should_keep_alive())};
        std::exchange(m_connection, nullptr)->write_response_parts(m_request_id, whole, std::move(group));
    }
};

}

namespace restinio::impl {

/// A body over the limit is read to its end (within the time limit) without being kept, so that its sender hears a
/// 413 and not a reset; and a header name with a blank before its colon is refused, because others read it otherwise.
template <>
inline http_parser_settings create_parser_settings<dreamjar::server::http::HttpMethods>() noexcept
{
    http_parser_settings settings = create_parser_settings<default_http_methods_t>();
    settings.on_header_field = [](http_parser *parser, const char *at, size_t length) -> int {
        for (size_t i = 0; i < length; ++i) {
            if (at[i] == ' ' || at[i] == '\t')
                return -1;
        }
        return restinio_header_field_cb(parser, at, length);
    };
    settings.on_headers_complete = [](http_parser *parser) -> int {
        static_cast<http_parser_ctx_t *>(parser->data)->m_leading_headers_completed = true;
        parser->upgrade = 0; // offers to upgrade are passed over: nothing here speaks another protocol
        return 0;
    };
    settings.on_body = [](http_parser *parser, const char *at, size_t length) -> int {
        auto *context = static_cast<http_parser_ctx_t *>(parser->data);
        const std::size_t most = static_cast<std::size_t>(context->m_limits.max_body_size()) + 1;
        try {
            context->m_body.append(at, std::min(length, most - std::min(most, context->m_body.size())));
        } catch (const std::exception &) {
            return -1;
        }
        return 0;
    };
    // What is said about single chunks is of no use to us, but would cost memory for each.
    settings.on_chunk_header = [](http_parser *) -> int { return 0; };
    return settings;
}

}

namespace dreamjar::server::http {

namespace {

constexpr std::chrono::milliseconds lastWrites{100};

/// Counts the open connections and turns those above the limit away. RESTinio's own limiter is not used: connections
/// that are still open when the server goes would tell it so after its end.
class Gate
{
public:
    explicit Gate(int most) : m_most(most) { }

    restinio::ip_blocker::inspection_result_t inspect(const restinio::ip_blocker::incoming_info_t &) noexcept
    {
        return m_open.load() < m_most ? restinio::ip_blocker::allow() : restinio::ip_blocker::deny();
    }

    void state_changed(const restinio::connection_state::notice_t &notice) noexcept
    {
        if (restinio::holds_alternative<restinio::connection_state::accepted_t>(notice.cause()))
            ++m_open;
        else if (restinio::holds_alternative<restinio::connection_state::closed_t>(notice.cause()))
            --m_open;
    }

private:
    const int m_most;
    std::atomic<int> m_open = 0;
};

/// How many requests wait for their answer to be written.
class Flights
{
public:
    void add()
    {
        const std::lock_guard lock{m_mutex};
        ++m_count;
    }
    void remove()
    {
        const std::lock_guard lock{m_mutex};
        if (--m_count == 0)
            m_none.notify_all();
    }
    void waitForNone(std::chrono::milliseconds patience)
    {
        std::unique_lock lock{m_mutex};
        m_none.wait_for(lock, patience, [this] { return m_count == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_none;
    int m_count = 0;
};

class Flight
{
public:
    explicit Flight(std::shared_ptr<Flights> all) : m_all(std::move(all)) { m_all->add(); }
    ~Flight() { m_all->remove(); }
    Flight(const Flight &) = delete;
    Flight &operator=(const Flight &) = delete;

private:
    std::shared_ptr<Flights> m_all;
};

struct Traits : restinio::default_traits_t {
    using http_methods_mapper_t = HttpMethods;
    using ip_blocker_t = Gate;
    using connection_state_listener_t = Gate;
};

QByteArray toBytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// As RFC 9110 writes the time; written anew once a second.
const std::string &dateNow()
{
    thread_local std::time_t written = 0;
    thread_local std::string date;
    if (const std::time_t now = std::time(nullptr); now != written) {
        written = now;
        date = restinio::make_date_field_value(now);
    }
    return date;
}

/// All lines behind the name of the first, because RESTinio looks every name up in a long table. Response::setHeader()
/// has let nothing in that would end a line.
std::string headersWithDate(const Headers &headers)
{
    std::string lines;
    lines.reserve(1024);
    lines += dateNow();
    for (const Header &line : headers.all()) {
        lines.append("\r\n").append(line.name.constData(), static_cast<std::size_t>(line.name.size()));
        lines.append(": ").append(line.value.constData(), static_cast<std::size_t>(line.value.size()));
    }
    return lines;
}

/// Shared with whoever else has it, not copied: lists are long.
struct Body {
    QByteArray bytes;
    const char *data() const { return bytes.constData(); }
    std::size_t size() const { return static_cast<std::size_t>(bytes.size()); }
};

void write(
    const restinio::request_handle_t &to, const Response &response, bool headOnly, std::shared_ptr<Flight> flight)
{
    using Status = restinio::http_status_line_t;
    const auto code = static_cast<std::uint16_t>(response.status);
    const char *phrase = http_status_str(static_cast<http_status>(code));
    auto builder = to->create_response<WholeAnswer>(Status{restinio::http_status_code_t{code}, phrase});
    builder.append_header("Date", headersWithDate(response.headers()));
    if (response.closeConnection)
        builder.connection_close();
    std::optional<std::size_t> length;
    if (code != 204 && code != 304)
        length = static_cast<std::size_t>(response.body.size());
    std::optional<restinio::writable_item_t> body;
    if (!headOnly && !response.body.isEmpty())
        body.emplace(std::make_shared<Body>(Body{response.body}));
    builder.send(length, std::move(body), [flight = std::move(flight)](const asio::error_code &) {});
}

std::optional<asio::ip::address> addressOf(const QString &host)
{
    if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0)
        return asio::ip::address_v4::loopback();
    QString bare = host;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    asio::error_code failure;
    const auto address = asio::ip::make_address(bare.toStdString(), failure);
    return failure ? std::nullopt : std::optional{address};
}

}

struct Frontend::Impl {
    using Server = restinio::http_server_t<Traits>;

    FrontendOptions options;
    Handler handler;
    std::shared_ptr<Flights> flights = std::make_shared<Flights>();
    std::atomic<bool> draining = false;
    std::atomic<quint64> lastId = 0;
    asio::io_context io;
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work;
    std::unique_ptr<Server> server; // goes before io, while connections in io outlive it
    std::vector<std::thread> threads;

    restinio::request_handling_status_t take(const restinio::request_handle_t &incoming);
};

restinio::request_handling_status_t Frontend::Impl::take(const restinio::request_handle_t &incoming)
{
    Request request;
    request.method = incoming->header().method().c_str();
    request.target = toBytes(incoming->header().request_target());
    incoming->header().for_each_field(
        [&](const auto &field) { request.headers.add(toBytes(field.name()), toBytes(field.value())); });
    if (const auto connection = incoming->header().connection();
        connection == restinio::http_connection_header_t::close)
        request.headers.set("Connection", "close");
    request.body = toBytes(incoming->body());
    if (request.body.size() > options.bodyLimit) {
        request.bodyTooLarge = true;
        request.body.clear();
    }
    request.peer = toBytes(incoming->remote_endpoint().address().to_string());
    request.id = QByteArray::number(++lastId, 16);

    auto flight = std::make_shared<Flight>(flights);
    const bool headOnly = request.method == "HEAD";
    // Also while it drains: whoever comes on a connection that is still open hears an answer like any other, its last.
    handler(request, [this, incoming, headOnly, flight = std::move(flight)](const Response &response) {
        if (draining && !response.closeConnection) {
            Response last = response;
            last.closeConnection = true;
            write(incoming, last, headOnly, flight);
        } else {
            write(incoming, response, headOnly, flight);
        }
    });
    return restinio::request_accepted();
}

Frontend::Frontend(const FrontendOptions &options, Handler handler) : m_impl(std::make_unique<Impl>())
{
    m_impl->options = options;
    m_impl->handler = std::move(handler);
}

Frontend::~Frontend()
{
    stop();
}

Result<quint16, QString> Frontend::start()
{
    const auto address = addressOf(m_impl->options.host);
    if (!address)
        return Failure{QStringLiteral("%1 is not an address of this computer to listen on.").arg(m_impl->options.host)};

    const auto headerLimit = static_cast<std::uint32_t>(m_impl->options.headerLimit);
    http_parser_set_max_header_size(headerLimit);
    quint16 port = 0;
    auto gate = std::make_shared<Gate>(m_impl->options.maxConnections);
    try {
        m_impl->server = std::make_unique<Impl::Server>(restinio::external_io_context(m_impl->io), [&](auto &settings) {
            settings.protocol(address->is_v6() ? asio::ip::tcp::v6() : asio::ip::tcp::v4())
                .address(*address)
                .port(m_impl->options.port)
                .buffer_size(8 * 1024)
                .read_next_http_message_timelimit(m_impl->options.readTimeout)
                .write_http_response_timelimit(std::chrono::seconds{30})
                .handle_request_timeout(std::chrono::seconds{60})
                .max_pipelined_requests(1)
                .incoming_http_msg_limits(restinio::incoming_http_msg_limits_t{}
                                              .max_url_size(headerLimit)
                                              .max_field_name_size(256)
                                              .max_field_value_size(headerLimit)
                                              .max_field_count(100)
                                              .max_body_size(static_cast<std::uint64_t>(m_impl->options.bodyLimit)))
                .ip_blocker(gate)
                .connection_state_listener(gate)
                .acceptor_post_bind_hook(
                    [&port](asio::ip::tcp::acceptor &acceptor) { port = acceptor.local_endpoint().port(); })
                .request_handler(
                    [impl = m_impl.get()](const restinio::request_handle_t &request) { return impl->take(request); });
        });
        m_impl->server->open_sync();
    } catch (const std::exception &failure) {
        m_impl->server.reset();
        return Failure{
            QStringLiteral("Cannot listen on %1 port %2: %3.")
                .arg(m_impl->options.host, QString::number(m_impl->options.port), QString::fromUtf8(failure.what()))};
    }
    m_impl->work.emplace(m_impl->io.get_executor());
    for (int i = 0; i < std::max(1, m_impl->options.threads); ++i)
        m_impl->threads.emplace_back([impl = m_impl.get()] { impl->io.run(); });
    return port;
}

void Frontend::drain(std::chrono::milliseconds patience)
{
    if (!m_impl->server || m_impl->draining.exchange(true))
        return;
    std::promise<void> closed;
    m_impl->server->close_async([&closed]() noexcept { closed.set_value(); },
        [&closed](const std::exception_ptr &) noexcept { closed.set_value(); });
    closed.get_future().wait();
    m_impl->flights->waitForNone(patience);
}

void Frontend::stop()
{
    drain(std::chrono::milliseconds{0});
    m_impl->flights->waitForNone(lastWrites);
    m_impl->work.reset();
    m_impl->io.stop();
    for (std::thread &thread : m_impl->threads)
        thread.join();
    m_impl->threads.clear();
}

}
