-- wrk -s search.lua URL -- FILE: searches for words of FILE, one a line: one word, two, or the beginning of one; in each
-- order, a third of them within a category.
local words, number = {}, 0
local sorts = { "", "&sort=newest", "&sort=most_funded", "&sort=closest_to_goal", "&sort=ending_soon" }
local categories = { "sports", "education", "hobbies", "health", "dreams" }

function init(args)
  for word in io.lines(args[1]) do
    words[#words + 1] = word
  end
  math.randomseed(5)
end

function request()
  number = number + 1
  local search = words[math.random(#words)]
  if number % 3 == 0 then
    search = search .. "+" .. words[math.random(#words)]
  elseif number % 3 == 1 then
    search = search:sub(1, math.random(3, 6))
  end
  local category = math.random(3) == 1 and "&category=" .. categories[math.random(#categories)] or ""
  return wrk.format("GET", "/campaigns/?limit=50&search=" .. search .. sorts[math.random(#sorts)] .. category)
end

function done(summary, latency)
  io.write(string.format("p50 %.2f\np99 %.2f\n", latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
