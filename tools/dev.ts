import { createServer } from 'vite'
import { runTool } from './run-tool.ts'

await runTool('tools/press.js', ['print'], 'The press did not finish')
const server = await createServer({ server: { port: Number(process.env.PORT ?? 5173) } })
await server.listen()
server.printUrls()
