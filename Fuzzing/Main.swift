import Glibc

/// `vankien-fuzz REPOSITORY FOLDER FROM TO` tries the inputs of the seeds FROM..<TO, one after another;
/// `vankien-fuzz REPOSITORY FOLDER SEED` writes those of one seed into FOLDER and tries them.
///
/// FOLDER/seed holds the number of the seed at work. A crash, more than five seconds of processor time or more than 2 GB end the
/// process by a signal: the caller, `Scripts/fuzz`, then knows which seed it was.
@main
enum Main {
  /// For one input.
  private static let seconds = 5
  private static let memory: rlim_t = 2 << 30

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let numbers = arguments.dropFirst(2).compactMap { UInt64($0) }
    guard arguments.count > 2, numbers.count == arguments.count - 2, let first = numbers.first,
      let seeds = Seeds(repository: arguments[1])
    else {
      print("vankien-fuzz REPOSITORY FOLDER FROM [TO]")
      exit(64)
    }
    limitMemory()
    var trial = Trial(folder: arguments[2])
    for seed in first..<max(first + 1, numbers.count > 1 ? numbers[1] : 0) {
      Disk.write(Array("\(seed)\n".utf8), to: "\(arguments[2])/seed")
      limitTime()
      if let fault = trial.run(seeds.inputs(seed)) {
        print("seed \(seed): \(fault)")
        exit(1)
      }
    }
    print(trial.made)
  }

  /// Processor time, since others may be at work; and ten times as much of the clock's, should one wait for ever.
  private static func limitTime() {
    var timer = itimerval(it_interval: timeval(), it_value: timeval(tv_sec: seconds, tv_usec: 0))
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    alarm(UInt32(seconds) * 10)
  }

  private static func limitMemory() {
    var limit = rlimit(rlim_cur: memory, rlim_max: memory)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
  }
}
