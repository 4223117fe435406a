# Sourced by ./bench: searches among 100,000 open jars, one after the other, as a visitor waits for them. On SQLite, and on
# the empty PostgreSQL database that BENCH_POSTGRES names (a URL).

seconds=${BENCH_SECONDS:-10}
served=$work/search
mkdir -p "$served"

search() { # WHAT DATABASE MOST
  local process ours
  "$bin/dreamjar-server" demo --database "$2" --campaigns 111112 --donations 200000 >/dev/null # nine of ten are open
  "$bin/dreamjar-server" --database "$2" --secret-file "$served/secret" --listen 127.0.0.1:0 --port-file "$served/port" \
    --rate-limits off 2>/dev/null &
  process=$!
  background+=("$process")
  for _ in $(seq 400); do [ ! -s "$served/port" ] || break; sleep 0.05; done
  ours=http://127.0.0.1:$(<"$served/port")
  curl -fsS "$ours/campaigns/?limit=500&sort=newest" | grep -o '"title":"[^"]*"' | cut -d'"' -f4 \
    | tr -cs 'A-Za-z' '\n' | awk 'length > 3' | sort -u >"$served/words"
  wrk -t1 -c1 -d"${seconds}s" -s tests/bench/server/search.lua "$ours" -- "$served/words" \
    | awk -v what="$1" -v most="$3" '$1 == "p50" { p50 = $2 } $1 == "p99" { p99 = $2 } /Non-2xx|Socket errors/ { bad = 1 } END {
      over = bad || p99 > most
      printf "%-44s %9.2f ms %9.2f ms of 99 in 100 <= %-4s %s\n", what, p50, p99, most, over ? "over" : "ok"
      exit over }' || over=1
  kill "$process"
  wait "$process" || true
  rm -f "$served/port"
}

search "a search among 100,000 jars, SQLite" "sqlite:$served/jars.db" 50
[ -z "${BENCH_POSTGRES:-}" ] || search "a search among 100,000 jars, PostgreSQL" "$BENCH_POSTGRES" 200
