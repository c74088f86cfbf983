import Glibc

/// Work on several threads at once.
enum Threads {
  /// Runs `body` on `count` threads and waits for all. Threads that cannot be started are done without, as long as one is.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    var threads: [pthread_t] = []
    for _ in 0..<count {
      var thread = pthread_t()
      let work = Unmanaged.passRetained(Work(body))
      if pthread_create(
        &thread, nil,
        { context in
          Unmanaged<Work>.fromOpaque(context!).takeRetainedValue().body()
          return nil
        }, work.toOpaque()) == 0
      {
        threads.append(thread)
      } else {
        work.release()
      }
    }
    if threads.isEmpty { body() }
    for thread in threads { pthread_join(thread, nil) }
  }

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
