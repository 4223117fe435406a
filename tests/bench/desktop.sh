# Sourced by ./bench: what the desktop takes, against floors of the same run on the same disk.

echo "Preparing 10,000 jars and 100,000 gifts ..."
"$bin/bench_prepare" "$work/home" 11112 100000 # nine of ten are open
start=$("$bin/bench_start" 15 "$bin/dreamjar" "$bin/bench_emptywindow" "$work/home")
donate=$("$bin/bench_donate" 200 "$work/journal")
echo "Filling a book of 100,000 jars and 1,000,000 gifts ..."
stall=$("$bin/bench_stall" "$work/book" 100000 1000000)
search=$("$bin/bench_search" "$work/jars" 10000)
printf '\n%-44s %12s %12s %7s  %-7s\n' "what (median)" dreamjar floor ratio bound
row "start to painted jars / empty window" "$start" 3
row "durable gift / bare SQLite commit" "$donate" 2
most "slowest key of a search in 10,000 jars" "$search" 50
most "worst gap of the window's thread, a full book" "$stall" 50
