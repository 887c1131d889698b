import { decodedText } from '../articles/plain-text.ts'

/** Sites whose frames are part of a story. Frames of others count visits, sell, or ask to subscribe. */
const players =
  /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|rutube\.ru|ok\.ru|vk\.com|vkvideo\.ru|facebook\.com\/plugins|t\.me|twitter\.com|instagram\.com|tiktok\.com|soundcloud\.com|spotify\.com|google\.com\/maps|openstreetmap\.org|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|knightlab\.com|documentcloud\.org|archive\.org)(?:[/?:]|$)/i

/** Where a player of a page takes what it plays from; undefined for any other element, and for frames of unknown sites. */
export function playerAddress(element: string, name: string): string | undefined {
  if (name !== 'iframe' && name !== 'video' && name !== 'audio') return undefined
  const source = /\s(?:data-(?:lazy-)?)?src\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>"']+))/i.exec(element.slice(0, 10_000))
  const written = decodedText(source?.[1] ?? source?.[2] ?? source?.[3] ?? '').replace(/^\/\//, 'https://')
  if (!/^https?:\/\//i.test(written) || (name === 'iframe' && !players.test(written))) return undefined
  const film = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/i.exec(written)?.[1]
  return film === undefined ? written : `https://www.youtube.com/watch?v=${film}`
}
