# Sourced by ./bench: what the server answers a second, beside nginx with the same bytes from files, and what it commits
# beside one connection's bare commits. Two threads each, 16 connections kept alive, the client on the same machine.

rounds=${BENCH_ROUNDS:-3} seconds=${BENCH_SECONDS:-2}
lua=tests/bench/server
served=$work/server
mkdir -p "$served/files"

started=()
stop_servers() {
  for process in "${started[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  started=()
}
trap 'stop_servers; leave' EXIT

median() { sort -n | awk '{ all[NR] = $1 } END { print all[int(NR / 2) + 1] }'; }
over_floor() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

rate() { # WHAT OURS FLOOR RATIO BOUND WORDS
  awk -v what="$1" -v ours="$2" -v floor="$3" -v ratio="$4" -v bound="$5" -v words="${6:-}" 'BEGIN {
    under = ratio < bound
    printf "%-44s %10.0f/s %10.0f/s %7.2f  >= %-4s %s %s\n", what, ours, floor, ratio, bound, under ? "under" : "ok", words
    exit under }' || over=1
}

per_second() { # URL ARGUMENTS...: fails when an answer was an error
  local said
  said=$(wrk -t2 -c16 -d"${seconds}s" "$@")
  if grep -qE 'Non-2xx|Socket errors' <<<"$said"; then
    echo "$said" >&2
    return 1
  fi
  awk '/^Requests\/sec:/ { print $2 }' <<<"$said"
}

start_dreamjar() { # DATABASE
  rm -f "$served/port"
  "$bin/dreamjar-server" --database "sqlite:$1" --secret-file "$served/secret" --listen 127.0.0.1:0 \
    --port-file "$served/port" --rate-limits off 2>/dev/null &
  dreamjar=$!
  started+=("$dreamjar")
  for _ in $(seq 200); do [ ! -s "$served/port" ] || break; sleep 0.05; done
  ours=http://127.0.0.1:$(cat "$served/port")
}

start_nginx() {
  local port user=
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  [ "$(id -u)" != 0 ] || user='user root;'
  sed "s|@WORK@|$served|g; s|@PORT@|$port|g; s|@USER@|$user|" "$lua/nginx.conf.in" >"$served/nginx.conf"
  PATH=$PATH:/usr/sbin nginx -e "$served/nginx.log" -c "$served/nginx.conf" &
  started+=($!)
  floor=http://127.0.0.1:$port
  for _ in $(seq 200); do curl -s -o /dev/null "$floor/" && break; sleep 0.05; done
}

# PATHS: asks both for them in turn, and leaves the medians in $our_rate and $floor_rate.
compare_reads() {
  local paths=$1 round a=() b=() path file
  : >"$served/floor-paths"
  while read -r path; do
    file=$(tr '/?=' ___ <<<"$database$path") # nginx keeps a file open that it knows: another answer needs another name
    curl -fsS "$ours$path" >"$served/files/$file"
    echo "/$file" >>"$served/floor-paths"
  done <"$paths"
  per_second -s "$lua/read.lua" "$ours" -- "$paths" >/dev/null # warms
  for round in $(seq "$rounds"); do
    a+=("$(per_second -s "$lua/read.lua" "$ours" -- "$paths")")
    b+=("$(per_second -s "$lua/read.lua" "$floor" -- "$served/floor-paths")")
  done
  our_rate=$(printf '%s\n' "${a[@]}" | median)
  floor_rate=$(printf '%s\n' "${b[@]}" | median)
  ratio=$(over_floor "$our_rate" "$floor_rate")
}

gifts_counted() { curl -fsS "$ours/campaigns/" | grep -o '"donation_count":[0-9]*' | awk -F: '{ sum += $2 } END { print sum }'; }

# Gifts from 16 connections; each that was thanked for must be there.
give() {
  local before said given
  before=$(gifts_counted)
  gift_run=$((${gift_run:-0} + 1))
  said=$(wrk -t2 -c16 -d1s -s "$lua/visit.lua" "$ours" -- "$served/jars" "$gift_run" give)
  given=$(awk '$1 == "answered" { print $2 }' <<<"$said")
  # What was under way when wrk stopped may have been taken without being counted: 16 at most.
  if grep -q Non-2xx <<<"$said" || [ $(($(gifts_counted) - before - given)) -lt 0 ]; then
    echo "$said" >&2
    return 1
  fi
  given_rate=$(awk '/^Requests\/sec:/ { print $2 }' <<<"$said")
}

# A disk is now fast and now slow, within seconds: a second of gifts between two of bare commits, many times, each compared
# with its two neighbours. Leaves the medians in $our_rate, $floor_rate and $ratio, and the ratios' quartiles in $spread.
compare_gifts() {
  local round a=() b=() ratios=()
  mkdir -p "$served/bare"
  give # warms
  b+=("$("$bin/bench_commits" 1 "$served/bare")")
  for round in $(seq $((rounds * 3))); do
    give
    a+=("$given_rate")
    b+=("$("$bin/bench_commits" 1 "$served/bare")")
    ratios+=("$(awk -v a="${a[-1]}" -v b="${b[-2]}" -v c="${b[-1]}" 'BEGIN { print 2 * a / (b + c) }')")
  done
  our_rate=$(printf '%s\n' "${a[@]}" | median)
  floor_rate=$(printf '%s\n' "${b[@]}" | median)
  ratio=$(printf '%s\n' "${ratios[@]}" | median)
  spread=$(printf '%s\n' "${ratios[@]}" | sort -n \
    | awk '{ all[NR] = $1 } END { printf "(half of %d rounds within %.2f to %.2f)", NR, all[int((NR + 3) / 4)], all[int((3 * NR + 3) / 4)] }')
}

# A page of 100 changes from where the feed ends now, once gifts have come.
feed_page() {
  local cursor=$1
  printf '/api/changes/?limit=100&since=%s\n' "$cursor" >"$served/feed"
  per_second -s "$lua/read.lua" "$ours" -- "$served/feed"
}

feed_end() {
  local page cursor=
  while :; do
    page=$(curl -fsS "$ours/api/changes/?limit=500${cursor:+&since=$cursor}")
    cursor=$(grep -o '"cursor":"[^"]*"' <<<"$page" | cut -d'"' -f4)
    grep -q '"more":true' <<<"$page" || break
  done
  echo "$cursor"
}

# What visitors do, 200 times a second: the time within which 99 of 100 are answered.
patience() {
  gift_run=$((gift_run + 1))
  wrk -t2 -c20 -d"$((seconds * 3))s" -s "$lua/visit.lua" "$ours" -- "$served/jars" "$gift_run" mix \
    | awk '$1 == "p99" { p99 = $2 } /^Requests.sec/ { rate = $2 } /Non-2xx/ { bad = 1 } END {
      over = bad || p99 > 50
      printf "%-44s %9.2f ms %10.0f/s %7s  <= 50   %s\n", "99 of 100 answered within, as visitors come", p99, rate, "", over ? "over" : "ok"
      exit over }' || over=1
}

memory() { # WHAT: the most that the server ever took
  awk -v what="$1" '/^VmHWM/ { megabytes = $2 / 1024; above = megabytes > 150
    printf "%-44s %9.0f MB %12s %7s  <= 150  %s\n", what, megabytes, "", "", above ? "over" : "ok"
    exit above }' "/proc/$dreamjar/status" || over=1
}

measure() { # GIFTS DATABASE
  database=${2##*/}
  start_dreamjar "$2"
  curl -fsS "$ours/campaigns/" | grep -o '{"id":[0-9]*' | cut -d: -f2 >"$served/jars"
  sed 's|.*|/campaigns/&/|' "$served/jars" >"$served/each"
  echo /campaigns/ >"$served/all"
  # Of all jars the one in the middle by its gifts, so that the answer is neither short nor long.
  curl -fsS "$ours/campaigns/" | grep -o '{"id":[0-9]*\|"donation_count":[0-9]*' | cut -d: -f2 | paste - - | sort -k2n \
    | awk '{ id[NR] = $1 } END { print "/campaigns/" id[int(NR / 2)] "/donations/" }' >"$served/gifts"

  sed 's/$/?limit=30/' "$served/gifts" >"$served/page"

  printf '\n%-44s %12s %12s %7s  %-7s\n' "$1 gifts" dreamjar floor ratio bound
  compare_reads "$served/each"
  rate "GET /campaigns/<id>/, each of 500 / nginx" "$our_rate" "$floor_rate" "$ratio" 0.5
  each_ratio=$ratio
  compare_reads "$served/all"
  rate "GET /campaigns/, 500 jars / nginx" "$our_rate" "$floor_rate" "$ratio" 0.3
  all_ratio=$ratio
  compare_reads "$served/gifts"
  rate "GET /campaigns/<id>/donations/, all / nginx" "$our_rate" "$floor_rate" "$ratio" 0.3 \
    "($(curl -fsS "$ours$(<"$served/gifts")" | wc -c) bytes)"
  # To compare databases of two sizes: as many gifts in either.
  compare_reads "$served/page"
  rate "GET /campaigns/<id>/donations/, 30 / nginx" "$our_rate" "$floor_rate" "$ratio" 0.3
  gifts_ratio=$ratio
  end=$(feed_end)
  compare_gifts
  rate "POST a gift, durable / bare commits" "$our_rate" "$floor_rate" "$ratio" 1.0 "$spread"
  post_ratio=$ratio
  feed_rate=$(feed_page "$end")
  printf '%-44s %10.0f/s\n' "GET /api/changes/, a page of 100 changes" "$feed_rate"
  patience
  memory "the most memory that the server took"
  kill "$dreamjar"
  wait "$dreamjar" || true
}

invent() { # FILE GIFTS
  "$bin/dreamjar-server" demo --database "sqlite:$1" --campaigns 556 --donations "$2" >/dev/null # nine of ten are open
}

start_nginx
invent "$served/small.db" 20000
measure 20,000 "$served/small.db"
small=("$each_ratio" "$all_ratio" "$gifts_ratio" "$post_ratio" "$feed_rate")

if [ "${BENCH_LARGE:-on}" = on ]; then
  invent "$served/large.db" 2000000
  measure 2,000,000 "$served/large.db"
  large=("$each_ratio" "$all_ratio" "$gifts_ratio" "$post_ratio" "$feed_rate")
  echo
  names=("GET /campaigns/<id>/" "GET /campaigns/" "GET /campaigns/<id>/donations/?limit=30" "POST a gift" "GET /api/changes/")
  for i in 0 1 2 3 4; do
    awk -v what="${names[$i]}" -v small="${small[$i]}" -v large="${large[$i]}" 'BEGIN {
      ratio = small / large; over = ratio > 1.3
      printf "%-44s %12.2f %12.2f %7.2f  <= 1.3  %s\n", what ": 20,000 / 2,000,000", small, large, ratio, over ? "over" : "ok"
      exit over }' || over=1
  done
fi
stop_servers
