# Butaca in a container: `docker build -t butaca .`, then see "In a container" in README.md.

# What builds needs a compiler (better-sqlite3 where no build of it fits) and what only development uses.
FROM node:20-bookworm AS build
WORKDIR /butaca
COPY package.json package-lock.json ./
# The sources come after the packages, so that a change of them does not install everything anew.
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

# What runs is compiled code, its packages and the data: no compiler, no npm, no shell script of ours.
FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    BUTACA_USER_DATA=/data/users.sqlite \
    XDG_CACHE_HOME=/data/cache \
    BUTACA_HEALTH=/tmp/butaca
WORKDIR /butaca
COPY --from=build /butaca/package.json /butaca/CHANGELOG.md /butaca/LICENSE ./
COPY --from=build /butaca/node_modules ./node_modules
COPY --from=build /butaca/data ./data
COPY --from=build /butaca/dist ./dist
# The one place that is written to; everything else may be read-only.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8080
# Of whatever runs: what serves must answer, a bot must be connected. On a read-only root /tmp is to be a tmpfs.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "dist/adapters/main.js", "health"]
# Node is the first process and hears SIGTERM itself: it ends what was begun.
ENTRYPOINT ["node", "--optimize-for-size", "dist/adapters/main.js"]
CMD ["serve"]
