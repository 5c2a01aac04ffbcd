@echo off
rem Starts Selaras on Windows; see the file selaras, which does the same elsewhere and says why.
setlocal
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "APP=%ROOT%\target\app"
set "BUILT=%ROOT%\target\launcher.built"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
	>&2 echo selaras: Java tidak ditemukan; perlu Java 17 atau lebih baru ^(PATH atau JAVA_HOME^)
	exit /b 1
)

set "STALE="
if not exist "%APP%\selaras.jar" set "STALE=1"
if not exist "%BUILT%" set "STALE=1"
if not defined STALE if exist "%ROOT%\src\main" (
	powershell -NoProfile -Command "$b = (Get-Item -LiteralPath $env:BUILT).LastWriteTimeUtc; $s = @(Get-Item -LiteralPath ($env:ROOT + '\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:ROOT + '\src\main') -Recurse); if ($s | Where-Object { $_.LastWriteTimeUtc -gt $b }) { exit 1 }"
	if errorlevel 1 set "STALE=1"
)
if defined STALE (
	call :build
	if errorlevel 1 exit /b 1
)

set "COMPILER=-XX:TieredStopAtLevel=1"
set "OFTEN=-XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=320000 -XX:MaxInlineLevel=6 -XX:InlineSmallCode=1000 -XX:FreqInlineSize=100 -Xms360m -Xmn160m"
if "%~1"=="serve" set "COMPILER=%OFTEN%"
if "%~1"=="bench" set "COMPILER=%OFTEN%"
"%JAVA%" -XX:+UseSerialGC -Xms340m -Xmx512m -Xmn140m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=40 -XX:-ShrinkHeapInSteps %COMPILER% -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dselaras.folder=%ROOT%" %SELARAS_JAVA_OPTIONS% -jar "%APP%\selaras.jar" %*
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
	>&2 echo selaras: Maven ^(mvn^) tidak ditemukan; diperlukan untuk membangun program
	exit /b 1
)
>&2 echo selaras: membangun program ^(sekali saja, sekitar satu menit^) ...
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
type nul >"%BUILT%.part"
pushd "%ROOT%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package >"%ROOT%\target\build.log" 2>&1
set "FAILED=%errorlevel%"
popd
if not "%FAILED%"=="0" goto failed
if exist "%APP%" rmdir /s /q "%APP%"
"%JAVA%" -Djarmode=tools -jar "%ROOT%\target\selaras.jar" extract --destination "%APP%" >>"%ROOT%\target\build.log" 2>&1
if errorlevel 1 goto failed
move /y "%BUILT%.part" "%BUILT%" >nul
exit /b 0

:failed
>&2 echo selaras: program tidak dapat dibangun; selengkapnya di "%ROOT%\target\build.log"
exit /b 1
