import Glibc

/// The processor time, in seconds, that the calling thread spends in `body`: what bounds on hostile input are held
/// against, since the clock on the wall also counts everyone else on the machine.
public func processorSeconds(_ body: () throws -> Void) rethrows -> Double {
  let start = now
  try body()
  return now - start
}

private var now: Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
