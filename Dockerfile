# The app for a server: built once, run by an ordinary user on a file system that is not written to,
# with its database elsewhere. docker-compose.yml shows it with PostgreSQL and nginx; `npm run image`
# runs every line of this file where there is no Docker.

FROM node:22-bookworm-slim AS build
WORKDIR /forme
COPY package.json package-lock.json .npmrc ./
# The one line that reaches anything outside: the registry of packages. No package runs a program of its
# own for being installed.
RUN npm ci --include=dev --ignore-scripts
COPY . .
# A build opens no database and signs nothing; the settings only have to be there. What a server needs
# of it, a quarter of all that lies here, is gathered for the image.
RUN --network=none DATABASE_URL=postgresql://nobody@127.0.0.1:1/none PAYLOAD_SECRET=unused \
    NEXT_TELEMETRY_DISABLED=1 npx next build \
    && node scripts/image/gather.mjs /image

FROM node:22-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 FORME_DATA=/data
WORKDIR /forme
COPY --from=build /image ./
RUN mkdir /data /backups && chown node:node /data /backups
USER node
VOLUME /data /backups
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "scripts/server.mjs"]
