import { createServer } from 'vite'
import { readArguments } from './read-arguments.ts'
import { runTool } from './run-tool.ts'

readArguments(
  'npm run dev\n\nPrints the edition and shows the reader as its sources change, at PORT (default: 5173).\n',
  {},
)

await runTool('tools/press.js', ['print'], 'The press did not finish')
const server = await createServer({ server: { port: Number(process.env.PORT ?? 5173) } })
await server.listen()
server.printUrls()
