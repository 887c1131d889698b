import { createServer } from 'vite'
import { runPress } from './run-press.ts'

await runPress(['print'])
const server = await createServer({ server: { port: Number(process.env.PORT ?? 5173) } })
await server.listen()
server.printUrls()
