import { spawn } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../put-in-place.ts'
import { newContent, settings } from './bench-press.ts'
import { benchHugo } from './bench-hugo.ts'
import { makeStory, writeStories } from './make-stories.ts'

/**
 * Builds a site of `count` stories from clean, builds it again, and takes in one more story; beside it, Hugo. Returns what
 * fell short.
 */
export async function benchBuild(folder: string, count: number): Promise<string[]> {
  const [dist, now] = [join(folder, 'site'), ['--now', '2025-12-09T12:00:00Z']]
  const prepare = async (name: string, stories: number) => {
    const content = newContent(join(folder, name))
    writeFileSync(join(content, 'press.json'), JSON.stringify({ ...settings, url: 'https://wire.example/' }))
    writeStories(join(folder, `${name}-stories`), 1, stories + 1)
    await run('tools/press.js', 'import', join(folder, `${name}-stories`), '--content', content, ...now)
    return content
  }
  // The code that draws the pages is built once for each state of the sources; what is measured is the site. It is built where
  // nothing was deleted: for minutes after that a disk makes new files slowly.
  const few = await prepare('few', 1)
  await run('tools/build.js', '--content', few, '--dist', join(folder, 'few-site'))
  const content = await prepare('content', count)
  const build = () => run('tools/build.js', '--content', content, '--dist', dist)

  const row = (name: string, seconds: number, files: number, bar: string) =>
    process.stdout.write(`| ${name} | ${seconds.toFixed(2)} | ${files} | ${bar} |\n`)
  const whole = await build()
  row(`build ${count}, from clean`, whole, changedSince(dist, 0), '3 x Hugo')
  let began = Date.now()
  row('build again', await build(), changedSince(dist, began), '')
  const newest = join(folder, 'newest.md')
  writeFileSync(newest, makeStory(0).markdown)
  began = Date.now()
  const one = (await run('tools/press.js', 'import', newest, '--content', content, ...now)) + (await build())
  row('import one more, and build', one, changedSince(dist, began), '0.2 x Hugo')
  const hugo = benchHugo(join(folder, 'hugo'), count)
  if (hugo === undefined) {
    process.stdout.write('| Hugo: is not there (apt-get install hugo) | | | |\n')
    return []
  }
  row(`Hugo, bare templates, ${count}`, hugo, listFiles(join(folder, 'hugo/public')).length, '')
  // Starting takes its time, which few stories do not outweigh.
  if (count < 10_000) return []
  return [
    ...(whole > 3 * hugo ? [`A whole build took ${(whole / hugo).toFixed(1)} times as long as Hugo's.`] : []),
    ...(one > 0.2 * hugo
      ? [`One more story took ${(one / hugo).toFixed(2)} times as long as Hugo's whole build.`]
      : []),
  ]
}

/** Seconds that a command of the project takes, from start to end. Rejects unless it ends with 0. */
async function run(...args: string[]): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve)
  })
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code ?? 'a signal'}`)
  return (performance.now() - began) / 1000
}

function changedSince(dist: string, time: number): number {
  return listFiles(dist).filter((file) => statSync(join(dist, file)).mtimeMs >= time).length
}
