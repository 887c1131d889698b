import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'

/** A small disk that only a test has. It is gone when the test's process is, however that ends. */
export interface OwnDisk {
  folder: string
  /** Makes it larger or smaller, `512k`, or forbids writing, `ro`: options of tmpfs, see tmpfs(5). */
  remount: (options: string) => Promise<void>
  close: () => void
}

const command = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount', 'sh']

/** Why no test here can have a disk of its own; undefined where it can. */
export function whyNoDisk(): string | undefined {
  const [name = '', ...args] = command
  const tried = spawnSync(name, [...args, '-c', 'mount -t tmpfs none /mnt'], { encoding: 'utf8' })
  if (tried.status === 0 && existsSync('/proc/self/root')) return undefined
  return `this machine lets nobody mount a disk: ${tried.error?.message ?? tried.stderr.trim()}`
}

/**
 * Mounts a tmpfs (Linux) where no other process sees it, held by a shell that waits for commands; it is reached through that
 * shell's root in /proc.
 */
export async function openDisk(size: string): Promise<OwnDisk> {
  const [name = '', ...args] = command
  const shell = spawn(name, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const run = async (line: string) => {
    const answer = once(shell.stdout, 'data') as Promise<[Buffer]>
    shell.stdin.write(`${line} && echo done || echo failed\n`)
    const [said] = await answer
    if (said.toString() !== 'done\n') throw new Error(`A shell could not: ${line}`)
  }
  await run(`mount -t tmpfs -o size=${size},mode=777 none /mnt`)
  return {
    folder: `/proc/${shell.pid ?? 0}/root/mnt`,
    remount: (options) => run(`mount -o remount,${options} /mnt`),
    close: () => {
      shell.stdin.end()
    },
  }
}
