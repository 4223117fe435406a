-- wrk -s read.lua URL -- FILE: asks for the paths in FILE, one a line, in turn.
local requests, next = {}, 0

function init(args)
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end
