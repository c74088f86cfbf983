import Foundation
import Testing

/// Batches on a machine whose clock is set back; faketime tells the program another time of day.
@Suite(.enabled(if: Command.isBuilt, "the command is not built"))
struct BatchClockTests {
  private static let library = (try? Command.shell("ls /usr/lib/*/faketime/libfaketime.so.1"))?.text.split(
    separator: "\n"
  ).first.map(String.init)

  @Test(.enabled(if: library != nil, "faketime is not installed"))
  func aClockSetBackDuringARunAndBetweenRunsChangesNothing() throws {
    let scratch = try BatchCommandTests.source(400, broken: [7])
    let outcome = try Command.shell(
      """
      # The time is read anew each time it is asked for. Only through another program does Swift see its arguments.
      export FAKETIME_TIMESTAMP_FILE=$PWD/now FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1
      account() { sed 's/"ms":[0-9]*/"ms":0/' $1/manifest.jsonl; }
      "$VK" batch run chi-bo.csv -o whole --progress none >/dev/null 2>&1; echo $?
      echo "2031-05-01 10:00:00" > now; LD_PRELOAD=$LIB date +%Y
      # Set back while it runs, then stopped.
      LD_PRELOAD=$LIB env "$VK" batch run chi-bo.csv -o out --jobs 1 --progress none >/dev/null 2>&1 & pid=$!
      for i in $(seq 200); do ls out 2>/dev/null | grep -q pdf && break; sleep 0.05; done
      echo "2019-01-01 00:00:00" > now; LD_PRELOAD=$LIB date +%Y
      sleep 0.1; kill -TERM $pid; wait $pid; echo $?
      # Set back once more, and taken up.
      echo "2001-01-01 00:00:00" > now
      LD_PRELOAD=$LIB env "$VK" batch run chi-bo.csv -o out --resume --progress none >/dev/null 2>&1; echo $?
      for name in whole/cb-*.pdf whole/summary.pdf whole/index.pdf; do cmp $name out/${name#whole/} || exit 9; done
      diff <(account whole) <(account out) && echo same
      grep -cE '"ms":[0-9]{1,5},' out/manifest.jsonl
      # Before the files it has made: still nothing to do.
      echo "1999-01-01 00:00:00" > now
      LD_PRELOAD=$LIB env "$VK" batch run chi-bo.csv -o out --resume --progress json 2>&1 >/dev/null \\
        | grep -o '"made":0,"kept":399,"failed":1' | tail -1
      LD_PRELOAD=$LIB env "$VK" batch verify out >/dev/null; echo $?
      """, in: scratch.url, environment: ["LIB": Self.library ?? ""])
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(
      lines == ["1", "2031", "2019", "143", "1", "same", "400", "\"made\":0,\"kept\":399,\"failed\":1", "0"],
      "\(outcome.errors)")
  }
}
