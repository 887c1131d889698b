import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

interface SlowLine {
  /** Where the server is reached through it. */
  url: string
  /** What has come down it, in bytes, headers included. */
  bytes: () => number
  /** Pulls the cable. */
  cut: () => Promise<void>
}

/**
 * A line to a server of this machine, for all that a browser asks, its service worker too, which the throttling of developers' tools
 * leaves out. All connections share `bits` a second downwards; each message takes half of `roundTrip` milliseconds.
 */
export async function openSlowLine(to: string, bits: number, roundTrip: number): Promise<SlowLine> {
  const sockets = new Set<Socket>()
  let [free, bytes] = [0, 0]
  const line = createServer((near) => {
    const far = connect(Number(new URL(to).port), 'localhost')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        other.destroy()
        sockets.delete(socket)
      })
    }
    near.on('data', (part) => setTimeout(() => far.write(part), roundTrip / 2))
    far.on('data', (part) => {
      bytes += part.length
      free = Math.max(free, performance.now()) + (part.length * 8_000) / bits
      setTimeout(() => near.write(part), free - performance.now() + roundTrip / 2)
    })
  })
  await new Promise<void>((resolve) => line.listen(0, 'localhost', resolve))
  return {
    url: Object.assign(new URL(to), { port: String((line.address() as AddressInfo).port) }).href,
    bytes: () => bytes,
    cut: () =>
      new Promise((resolve) => {
        line.close(() => {
          resolve()
        })
        for (const socket of sockets) socket.destroy()
      }),
  }
}
