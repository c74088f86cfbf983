import Glibc
import Synchronization

/// SIGINT and SIGTERM as a wish to stop: papers in hand are finished, nothing new is begun.
public enum StopSignal {
  /// The signal that came; 0 before.
  private static let received = Atomic<Int32>(0)

  /// Catches both signals from now on. A second one ends the process at once.
  public static func catchSignals() {
    _ = received.load(ordering: .relaxed)
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&mask, number)
      signal(number) { number in
        StopSignal.received.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
    // Whoever started us may have held them back.
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
  }

  /// The signal that asks to stop, if one came.
  public static var asked: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }
}
