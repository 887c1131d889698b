import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const modulePath = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether Debian's nginx is here, with its module for brotli. */
export function hasNginx(): boolean {
  return existsSync(modulePath) && ['/usr/sbin/nginx', '/usr/bin/nginx'].some((path) => existsSync(path))
}

/**
 * Runs nginx on a free port of this machine with the configuration that we ship, but for its paths and its port.
 *
 * @param root the folder in which the site lies at `base`.
 */
export async function startNginx(root: string, base: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await findPort()
  const shipped = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll('include /srv/www/', `include ${root}${base}`)
    .replace('root /srv/www;', `root ${root};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/${name};\n`,
  )
  const whole = [
    `load_module ${modulePath};\n`,
    `daemon off;\nworker_processes 1;\npid ${folder}/pid;\n`,
    ...(process.getuid?.() === 0 ? ['user root;\n'] : []),
    `events { worker_connections 512; }\nhttp {\n  access_log off;\n${temporary.join('')}${shipped}}\n`,
  ]
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(configuration, whole.join(''))
  const args = ['-p', folder, '-e', 'stderr', '-c', configuration]
  const path = `${process.env.PATH ?? ''}:/usr/sbin`
  execFileSync('nginx', [...args, '-t', '-q'], { env: { ...process.env, PATH: path }, stdio: 'inherit' })
  const nginx = spawn('nginx', args, { env: { ...process.env, PATH: path }, stdio: 'inherit' })
  // A run that is cut off must not leave it behind.
  const kill = () => nginx.kill('SIGTERM')
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) => {
    nginx.once('exit', () => {
      resolve()
    })
  })
  const url = `http://127.0.0.1:${port}${base}`
  const stop = async () => {
    kill()
    await ended
    process.off('exit', kill)
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stop()
  throw new Error('nginx does not answer')
}

async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}
