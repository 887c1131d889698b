import { writeSync } from 'node:fs'
import process from 'node:process'

// Loaded before a command that is measured: at its end, writes its peak memory (KiB) to file descriptor 3.
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
