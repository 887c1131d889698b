import { kinds } from './proof/kinds.ts'

/** What `COMMAND --help` says, by command. */
export const usages: Readonly<Record<string, string>> = {
  import: `npm run press -- import FILE|FOLDER…
  Takes stories into content/archive/: from RSS, Atom and JSON feeds saved as files, WordPress exports (WXR), and
  Markdown with front matter. An OPML list adds its feeds to the sources of press.json.
  A folder is read with all below it. The same story again updates the one that is there, and its address stays.

Examples
  npm run press -- import feed.xml
  npm run press -- import ~/old-site/posts feed.json --strict`,
  rates: `npm run press -- rates FILE|FOLDER…
npm run press -- rates --accept BANK DAY
  Takes the official rate files of NBKR, NBK, NBT, CBU and CBT, as the banks publish them, into content/rates/.

Options
  --accept BANK DAY  vouches for a rate that was held back because it jumped

Examples
  npm run press -- rates daily.xml
  npm run press -- rates --accept NBK 2026-04-02`,
  pull: `npm run press -- pull
  Asks every source and every bank of press.json over the network, and takes what is new. A source that fails stops no
  other, and what it gave before stays. A source needs its "rights" in press.json first.

Options
  --allow-private    also calls addresses of this machine and of private networks

Examples
  npm run press -- pull
  npm run press -- pull --strict`,
  remove: `npm run press -- remove PATH [--reason TEXT]
  Takes a story down for good, at the next print: no pull and no import brings it back, and its address says so. PATH is
  its address, such as 2025/12/some-slug, or its file below content/articles/. The same again gives another reason.

Options
  --reason TEXT      what readers are told; without it, only that the story was taken down

Examples
  npm run press -- remove 2025/12/some-slug --reason "It named a minor."`,
  print: `npm run press -- print
  Prints what is in the content folder as an edition: the files that the site reads. Readers have the edition before or
  the new one, whole, at every moment. Stories dated more than a day ahead are held.

Options
  --out DIR          where the edition goes (default: public/data)
  --pictures MODE    pictures of other sites: local copies and resizes them, remote (the default) links them, none
                     leaves them out
  --allow-private    also loads pictures from addresses of this machine and of private networks

Examples
  npm run press -- print
  npm run press -- print --content newsroom --out /srv/site/data`,
  check: `npm run press -- check
  The editor's proof: what is wrong with the content and with the edition that was printed from it, by source and by
  kind, with what to do about it. A file that readers would miss is an error, all else a warning. Changes nothing.

Options
  --out DIR          where the edition lies (default: public/data)

Kinds, as --json names them
${kindLines()}

Examples
  npm run press -- check
  npm run press -- check --strict
  npm run -s press -- check --json | jq '(.leftOut + .warnings)[] | select(.kind == "conversion")'`,
}

/** What holds for every command. */
export const shared = `Options of every command
  --content DIR      the newsroom's folder (default: content)
  --now INSTANT      the time to go by, such as 2025-12-09T06:30:00Z (default: the clock's)
  --json             the report as one JSON object
  --strict           exit 1 if anything was left out or warned of
  --help             this text

Exit codes
  0  all inputs were usable (single items may be left out: the report names them), or nothing was new
  1  some input gave nothing usable while others did; check found errors; with --strict, anything left out or warned of;
     or the report could not be written
  2  the command was not understood, or there is no such newsroom's folder
  3  no input gave anything usable; nothing was changed`

/** What `--help` alone says. */
export const overview = `npm run press -- COMMAND [options]

Commands
  import FILE|FOLDER…  takes stories in
  rates FILE…          takes the banks' official rate files in
  pull                 takes in what the sources and banks of press.json have that is new
  remove PATH          takes a story down for good
  print                prints the edition that the site reads
  check                says what is wrong with it

COMMAND --help tells more.`

function kindLines(): string {
  return Object.entries(kinds)
    .map(([kind, { heading }]) => `  ${kind.padEnd(17)}  ${heading}`)
    .join('\n')
}
