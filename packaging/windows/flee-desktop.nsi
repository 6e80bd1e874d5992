; The installer for Windows: for one user, so that nobody's leave is needed. Made by packaging/build.py, which
; defines VERSION, SIZE (kB), CONTENT (a folder), ICON and OUT, and writes files.nsh, a sorted list of the files.
;
;   setup.exe /S [/D=FOLDER]          installs or upgrades without a question; exit code 2: the program is running
;   uninstall.exe /S                  removes it; catalogs and settings stay
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID ${COMPRESSION}
SetDateSave off ; else the bytes would depend on the day

!include MUI2.nsh
!define NAME "Flee Desktop"
!define TYPE "FleeDesktop.Catalog"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\FleeDesktop"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" InstallLocation
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 ProductName "${NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${NAME}"
VIAddVersionKey /LANG=0 LegalCopyright "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\flee-desktop.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Danish

LangString RUNNING ${LANG_ENGLISH} "${NAME} is running. Close its window and try again. Nothing was changed."
LangString RUNNING ${LANG_DANISH} "${NAME} kører. Luk vinduet, og prøv igen. Intet er ændret."
LangString CATALOG ${LANG_ENGLISH} "Film catalog"
LangString CATALOG ${LANG_DANISH} "Filmkatalog"
LangString PREPARING ${LANG_ENGLISH} "Preparing the first start…"
LangString PREPARING ${LANG_DANISH} "Forbereder den første start…"

!macro desktop_learns ; Windows shows icons and file types anew
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; A folder with a running program in it cannot be renamed: that tells, and makes room.
!macro make_room
    RMDir /r "$INSTDIR\runtime.old"
    ${If} ${FileExists} "$INSTDIR\runtime\*.*"
        ClearErrors
        Rename "$INSTDIR\runtime" "$INSTDIR\runtime.old"
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${EndIf}
    RMDir /r "$INSTDIR\runtime.old"
    RMDir /r "$INSTDIR\lib"
    RMDir /r "$INSTDIR\licenses"
!macroend

Section
    !insertmacro make_room
    !include "${CONTENT}\..\files.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\flee-desktop.exe" "" "$INSTDIR\flee-desktop.ico"

    WriteRegStr HKCU "Software\Classes\.fleecat" "" "${TYPE}"
    WriteRegStr HKCU "Software\Classes\${TYPE}" "" "$(CATALOG)"
    WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\flee-desktop.ico"
    WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\flee-desktop.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" DisplayName "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" Publisher "The Flee Desktop maintainers"
    WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\flee-desktop.ico"
    WriteRegStr HKCU "${UNINSTALL}" InstallLocation "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize ${SIZE}
    WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
    !insertmacro desktop_learns

    ; Python keeps its modules compiled. Without this the first start would do it, and take its time.
    DetailPrint "$(PREPARING)"
    nsExec::Exec '"$INSTDIR\runtime\python.exe" -m compileall -q "$INSTDIR\runtime\Lib" "$INSTDIR\lib"'
    Pop $0
SectionEnd

Section Uninstall
    !insertmacro make_room
    Delete "$INSTDIR\flee-desktop.exe"
    Delete "$INSTDIR\flee-desktop-cli.exe"
    Delete "$INSTDIR\flee-desktop.ico"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; stays when something of the user's is in it
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Classes\${TYPE}"
    ReadRegStr $0 HKCU "Software\Classes\.fleecat" ""
    ${If} $0 == "${TYPE}" ; and not what another program made of it since
        DeleteRegKey HKCU "Software\Classes\.fleecat"
    ${EndIf}
    !insertmacro desktop_learns
SectionEnd
