# The application as one node runs it; docker-compose.yml starts two of them.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN mvn -B --no-transfer-progress package -DskipTests \
  && java -Djarmode=tools -jar target/anju.jar extract --destination /application

FROM eclipse-temurin:25-jre
# for names with characters that no font of the build has
RUN apt-get update && apt-get install -y --no-install-recommends fonts-hanazono && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 1500 --home-dir /data --shell /usr/sbin/nologin anju \
  && mkdir -m 700 /data && chown anju /data
COPY --from=build /application/lib /application/lib
COPY --from=build /application/anju.jar /application/anju.jar
USER anju
ENV ANJU_DATA=/data ANJU_PORT=8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
  "-jar", "/application/anju.jar"]
