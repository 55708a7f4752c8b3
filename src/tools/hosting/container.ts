/** A container that serves the built site in the clear, for a platform that speaks https before it. */
import { WRITTEN_BY, type Target } from './target.ts';

/** Where the container listens: a port that needs no right of its own. */
export const CONTAINER_PORT = 8080;

/** The file, to be built from the project's root. */
export function containerfile({ root }: Target): string {
	return `${WRITTEN_BY.map((line) => `# ${line}`).join('\n')}
#
#   npm run build && podman build -f deploy/Containerfile -t report .

FROM docker.io/library/nginx:stable-alpine
COPY deploy/nginx-behind-proxy.conf /etc/nginx/conf.d/default.conf
COPY build ${root}
EXPOSE ${CONTAINER_PORT}
`;
}
