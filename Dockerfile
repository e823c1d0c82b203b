# The server with the catalogues and flows of this checkout. Nothing is written but /data.
FROM node:22-bookworm-slim AS build
WORKDIR /lotse
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN node build.mjs && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production LOTSE_DATA_DIR=/data
WORKDIR /lotse
COPY --from=build --chown=root:root /lotse/package.json ./
COPY --from=build --chown=root:root /lotse/node_modules ./node_modules
COPY --from=build --chown=root:root /lotse/dist ./dist
COPY --from=build --chown=root:root /lotse/catalog ./catalog
COPY --from=build --chown=root:root /lotse/flows ./flows
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Alive, not ready: a server whose database is gone must not be restarted for it.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--disable-proto=delete", "dist/cli/main.js", "serve"]
