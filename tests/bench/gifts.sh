# A million gifts in one book: our pane against QSqlTableModel under QSortFilterProxyModel on the same file (PRODUCT D17).
cmake --build --preset bench --target bench_gifts
gifts=${DREAMJAR_BENCH_GIFTS:-1000000}
echo "Preparing a book of $gifts gifts ..."
"$bin/bench_gifts" prepare "$work/book" "$gifts"
"$bin/bench_gifts" ours "$work/book" >"$work/ours"
"$bin/bench_gifts" theirs "$work/book" >"$work/theirs"
printf '\n%-28s %12s %26s %10s\n' "book of $gifts gifts" dreamjar "QSqlTableModel and proxy" bound
while read -r what ours; do
  theirs=$(awk -v what="$what" '$1 == what { print $2 }' "$work/theirs")
  case $what in
    first_rows) bound=200 ;;
    filter_* | search | sort_* | group_* | again_all | sum_of_all_selected) bound=300 ;;
    longest_stall) bound=50 ;;
    memory_mib) bound=400 ;;
    *) bound= ;;
  esac
  state=$(awk -v ours="$ours" -v bound="$bound" 'BEGIN { print (bound == "" ? "" : (ours + 0 > bound + 0 ? "over" : "ok")) }')
  unit=ms; [ "$what" != memory_mib ] || unit=MiB
  printf '%-28s %9s %s %23s %s %6s %s\n' "$what" "$ours" "$unit" "${theirs:--}" "$unit" "${bound:+<= $bound}" "$state"
  [ "$state" != over ] || over=1
done <"$work/ours"
