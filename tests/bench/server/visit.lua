-- wrk -s visit.lua URL -- FILE RUN give: gifts of guests, as many as are taken, to the jars whose ids are in FILE.
-- wrk -s visit.lua URL -- FILE RUN mix: what visitors do, ten times a second on each connection: they look at jars, and
-- one in ten gives. Each gift has a key of its own, as long as each RUN has its number.
local jars, gifts, run, thread, mixed = {}, 0, 0, 0, false
local threads = 0

function setup(one)
  threads = threads + 1
  one:set("number", threads)
end

function init(args)
  for id in io.lines(args[1]) do
    jars[#jars + 1] = id
  end
  run, thread, mixed = tonumber(args[2]), number, args[3] == "mix"
  math.randomseed(run * 16 + thread)
  if mixed then
    delay = function()
      return math.random(1, 199)
    end
  end
end

local function give(jar)
  gifts = gifts + 1
  local headers = {
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = string.format("0190b0a0-%04x-7%03x-8000-%012x", run, thread, gifts),
  }
  local body = string.format('{"amount":%d,"comment":"Gift %d, with the best wishes of the whole street.",'
    .. '"donor_name":"Otto Guest","donor_email":"otto.guest@example.org"}', math.random(5, 50), gifts)
  return wrk.format("POST", jar .. "donations/", headers, body)
end

function request()
  local jar, dice = "/campaigns/" .. jars[math.random(#jars)] .. "/", math.random(10)
  if not mixed or dice == 1 then
    return give(jar)
  elseif dice <= 3 then
    return wrk.format("GET", "/campaigns/")
  elseif dice <= 6 then
    return wrk.format("GET", jar .. "donations/")
  end
  return wrk.format("GET", jar)
end

function done(summary, latency)
  io.write(string.format("answered %d\np99 %.2f\n", summary.requests - summary.errors.status, latency:percentile(99) / 1000))
end
