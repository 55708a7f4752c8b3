/** Every file for hosts, by its name in `deploy/`. */
import { caddyfile } from './caddy.ts';
import { CONTAINER_PORT, containerfile } from './container.ts';
import { nginxConf } from './nginx.ts';
import { headersFile, redirectsFile } from './static-hosts.ts';
import type { Target } from './target.ts';

/** What each file for a host has to say. */
export function hostFiles(target: Target): Readonly<Record<string, string>> {
	const contained = { ...target, ports: { ...target.ports, http: CONTAINER_PORT } };
	return {
		'nginx.conf': nginxConf(target, 'itself'),
		'nginx-behind-proxy.conf': nginxConf(contained, 'proxy'),
		Caddyfile: caddyfile(target),
		Containerfile: containerfile(target),
		_headers: headersFile(target),
		_redirects: redirectsFile(target),
	};
}
