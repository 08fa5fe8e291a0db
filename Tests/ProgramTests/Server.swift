import Foundation

/// A server with a real `sshd` and Unix users of its own, whom nobody knows outside of it.
///
/// Its users are lines of an `/etc/passwd` that only its processes see, so that none is left behind.
/// Three are in the group of the book's folder, one is not.
final class Server {
  /// Whose `ssh` runs here, in a scratch folder.
  let program: Program
  private let machine: Machine
  let port: Int
  var book: String { program.scratch + "/srv/acme" }
  /// Their numbers, which no machine gives to anybody.
  static let users = [
    "kebu-ann": 59_001, "kebu-bob": 59_002, "kebu-cid": 59_003, "kebu-out": 59_004,
  ]

  static let isThere =
    Machine.isThere
    && ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: $0)
    }

  /// - Parameter settings: further lines of `sshd_config`, in which `BOOK` is the book's folder.
  init(settings: String = "") throws {
    program = try Program()
    port = try Server.freePort()
    let scratch = program.scratch
    machine = try Machine(
      """
      s='\(scratch)'
      chmod 755 "$s"
      mount -t tmpfs -o mode=755 none /run
      mkdir /run/sshd "$s"/bin "$s"/lib "$s"/home
      cp '\(Program.binaries)/kebu' "$s"/bin/kebu
      # Libraries that stand where these users may not look.
      for l in $(ldd "$s"/bin/kebu | grep -o '/[^ ]*'); do
        setpriv --reuid=59004 --regid=59009 --clear-groups test -r "$l" || cp "$l" "$s"/lib/
      done
      for f in passwd group shadow; do cp -p /etc/$f "$s"/$f; done
      group=59000
      for user in kebu-ann:59001 kebu-bob:59002 kebu-cid:59003 kebu-out:59004; do
        name=${user%:*}
        [ $name != kebu-out ] || group=59009
        echo "$name:x:${user#*:}:$group:${name#kebu-}:$s/home/$name:/bin/bash" >>"$s"/passwd
        echo "$name:*:19000:0:99999:7:::" >>"$s"/shadow
        install -d -o ${user#*:} -g $group "$s"/home/$name
      done
      echo 'kebu-sales:x:59000:' >>"$s"/group
      echo 'kebu-others:x:59009:' >>"$s"/group
      for f in passwd group shadow; do mount --bind "$s"/$f /etc/$f; done
      # What the administrator does for a team, and no more.
      install -d "$s"/srv
      install -d -m 2770 -g kebu-sales "$s"/srv/acme
      ssh-keygen -q -t ed25519 -N '' -f "$s"/host
      ssh-keygen -q -t ed25519 -N '' -f "$s"/key
      cat >"$s"/sshd_config <<END
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey $s/host
      AuthorizedKeysFile $s/key.pub
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      PidFile none
      SetEnv PATH=$s/bin:/usr/bin:/bin LD_LIBRARY_PATH=$s/lib LANG=C.UTF-8 SWIFT_BACKTRACE=enable=no
      \(settings.replacingOccurrences(of: "BOOK", with: scratch + "/srv/acme"))
      END
      /usr/sbin/sshd -t -f "$s"/sshd_config
      /usr/sbin/sshd -D -e -f "$s"/sshd_config >"$s"/sshd.log 2>&1 </dev/null &
      for i in $(seq 100); do
        grep -q 'Server listening' "$s"/sshd.log && break
        sleep 0.05
      done
      """)
  }

  /// The words of an `ssh` that logs a user in.
  func login(_ user: String, _ options: String = "") -> String {
    let scratch = program.scratch
    return "ssh \(options) -F /dev/null -p \(port) -i \(scratch)/key -o BatchMode=yes "
      + "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR "
      + "\(user)@127.0.0.1"
  }

  /// Runs a line as that user, without a terminal, as scripts do.
  @discardableResult
  func run(_ user: String, _ line: String) throws -> Program.Result {
    let quoted = line.replacingOccurrences(of: "'", with: "'\\''")
    return try Signals.heard { try program.shell("\(login(user)) '\(quoted)'") }
  }

  /// A terminal in which a user has logged in and runs a line.
  func terminal(_ user: String, _ line: String) throws -> Tmux {
    let terminal = try Tmux(program)
    try terminal.type("clear; \(login(user, "-tt")) '\(line)'", "Enter")
    return terminal
  }

  /// Runs a line as the administrator.
  @discardableResult
  func asRoot(_ line: String) throws -> String { try machine.run(line) }

  private static func freePort() throws -> Int {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && getsockname(listener, $0, &length) == 0
      }
    }
    guard bound else { throw POSIXError(.EADDRINUSE) }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
