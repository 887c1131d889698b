import { resolve } from 'node:path'
import { buildSite } from './build-site.ts'
import { readArguments } from './read-arguments.ts'
import { serveSite } from './serve.ts'

readArguments(
  'npm start\n\nPrints the edition, builds the site into dist, and serves it at PORT (default: 4173).\n',
  {},
)

const port = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`PORT must be a number from 0 to 65535, not "${process.env.PORT ?? ''}".\n`)
  process.exit(2)
}

try {
  await buildSite({ content: undefined, dist: resolve('dist'), base: '/' })
  const { url } = await serveSite(resolve('dist'), port)
  process.stdout.write(`\nSteppe Wire is at ${url}\nStop it with Ctrl+C.\n`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  const text = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    taken
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`
      : `The site was not started: ${text}\n`,
  )
  process.exit(1)
}
